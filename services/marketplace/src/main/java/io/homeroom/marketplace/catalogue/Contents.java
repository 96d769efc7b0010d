package io.homeroom.marketplace.catalogue;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What digital products are. Who asks has seen to it that the reader may read it. */
@Component
public class Contents {
  private final JdbcClient jdbc;
  private final JsonColumns json;

  Contents(JdbcClient jdbc, JsonColumns json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The text in each language there is; a product that has been withdrawn still has it. */
  public Optional<Map<Language, String>> of(ProductId product) {
    return jdbc.sql("select texts from product_content where product_id = ?")
        .param(product.value())
        .query((row, _) -> json.texts(row, "texts"))
        .optional();
  }
}
