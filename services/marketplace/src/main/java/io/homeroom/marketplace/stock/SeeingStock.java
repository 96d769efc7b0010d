package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.KnownProducts;
import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many there are left. */
@Component
public class SeeingStock {
  private final JdbcClient jdbc;
  private final KnownProducts known;

  SeeingStock(JdbcClient jdbc, KnownProducts known) {
    this.jdbc = jdbc;
    this.known = known;
  }

  public StockLevel of(ProductId product) {
    return jdbc.sql("select on_hand, reserved from stock where product_id = ?")
        .param(product.value())
        .query(StockLevel.class)
        .optional()
        .orElse(StockLevel.NOTHING);
  }

  /** Those of the products of which some are left; of digital ones there always are. */
  public Set<ProductId> availableAmong(Collection<ProductId> products) {
    var available = new HashSet<>(products);
    available.removeAll(known.physicalAmong(products));
    available.addAll(leftAmong(products));
    return available;
  }

  /** Those of the products of which some are on the shelf; of digital ones none ever is. */
  public Set<ProductId> leftAmong(Collection<ProductId> products) {
    if (products.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            "select product_id from stock where product_id = any (?) and on_hand > reserved")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .set();
  }
}
