package io.homeroom.marketplace.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules ask about products, whether these can be bought or not. */
@Component
public class KnownProducts {
  private final JdbcClient jdbc;

  KnownProducts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the products that come from a stock. */
  public Set<ProductId> physicalAmong(Collection<ProductId> products) {
    return jdbc.sql("select id from product where kind = 'PHYSICAL' and id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProductId(row.getObject("id", UUID.class)))
        .set();
  }

  /**
   * Lets only the supplier's own physical products pass.
   *
   * @throws ProductNotFound if it is another's, digital, or none
   */
  public void requirePhysical(ProductId product, UUID supplier) {
    var own =
        jdbc.sql("select 1 from product where kind = 'PHYSICAL' and id = ? and supplier_id = ?")
            .params(product.value(), supplier)
            .query(Integer.class)
            .optional();
    if (own.isEmpty()) {
      throw new ProductNotFound();
    }
  }
}
