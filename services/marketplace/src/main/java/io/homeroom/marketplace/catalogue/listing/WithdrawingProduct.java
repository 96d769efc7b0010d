package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A product is taken out of the store for good. What of it is reserved at this moment may still be
 * bought, and who owns it keeps it.
 */
@Component
public class WithdrawingProduct {
  private final Products products;
  private final KeepingProduct keeping;
  private final JdbcClient jdbc;
  private final Clock clock;

  WithdrawingProduct(Products products, KeepingProduct keeping, JdbcClient jdbc, Clock clock) {
    this.products = products;
    this.keeping = keeping;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Withdraws a product of the supplier; one that has been withdrawn stays so.
   *
   * @throws ProductNotFound if the supplier has no such product
   */
  @Transactional
  public Product withdraw(ProductId id, UUID supplier) {
    return withdrawn(products.lock(id, supplier), null);
  }

  /**
   * Withdraws anybody's product, for a reason that its supplier is told; who did stays written.
   *
   * @throws ProductNotFound if there is none
   */
  @Transactional
  public Product withdrawForReason(ProductId id, String reason, UUID moderator) {
    var product = products.lock(id).orElseThrow(ProductNotFound::new);
    if (product.state() != ProductState.WITHDRAWN) {
      note(id, reason, moderator);
    }
    return withdrawn(product, reason);
  }

  private void note(ProductId id, String reason, UUID moderator) {
    jdbc.sql(
            """
            insert into product_withdrawal (product_id, reason, withdrawn_by, withdrawn_at)
            values (?, ?, ?, ?)
            """)
        .params(id.value(), reason, moderator, Timestamp.from(clock.instant()))
        .update();
  }

  private Product withdrawn(Product product, @Nullable String reason) {
    return product.state() == ProductState.WITHDRAWN
        ? product
        : keeping.change(product, product.withdrawn(reason));
  }
}
