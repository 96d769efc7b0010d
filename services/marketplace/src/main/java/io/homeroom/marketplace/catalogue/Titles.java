package io.homeroom.marketplace.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What products are called, whether they can still be bought or not. */
@Component
public class Titles {
  private final JdbcClient jdbc;
  private final JsonColumns json;

  Titles(JdbcClient jdbc, JsonColumns json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** In each language there is. */
  public Map<ProductId, Map<Language, String>> of(Collection<ProductId> products) {
    var titles = new HashMap<ProductId, Map<Language, String>>();
    jdbc.sql("select id, titles from product where id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query(
            row -> {
              titles.put(new ProductId(row.getObject("id", UUID.class)), json.texts(row, "titles"));
            });
    return titles;
  }
}
