package io.homeroom.marketplace.catalogue.category;

import io.homeroom.marketplace.catalogue.JsonColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The categories, which change with Homeroom itself. */
@Component
public class SeeingCategories {
  private final JdbcClient jdbc;
  private final JsonColumns json;
  private final Supplier<Set<CategoryId>> known;

  SeeingCategories(JdbcClient jdbc, JsonColumns json) {
    this.jdbc = jdbc;
    this.json = json;
    this.known =
        SingletonSupplier.of(
            () -> all().stream().map(Category::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether there is such a category, as far as this process has known from its first look on. */
  public boolean has(CategoryId category) {
    return known.get().contains(category);
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
