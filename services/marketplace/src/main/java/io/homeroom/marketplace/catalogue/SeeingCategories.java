package io.homeroom.marketplace.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories, which change with Homeroom itself. */
@Component
public class SeeingCategories {
  private final JdbcClient jdbc;
  private final JsonColumns json;

  SeeingCategories(JdbcClient jdbc, JsonColumns json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** In the order of the shelves. */
  public List<Category> all() {
    return jdbc.sql("select id, slug, names from category order by position")
        .query((row, _) -> category(row))
        .list();
  }

  private Category category(ResultSet row) throws SQLException {
    return new Category(
        new CategoryId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        json.texts(row, "names"));
  }
}
