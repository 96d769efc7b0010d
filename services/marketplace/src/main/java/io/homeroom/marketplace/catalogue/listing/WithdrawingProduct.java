package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  WithdrawingProduct(Products products, KeepingProduct keeping) {
    this.products = products;
    this.keeping = keeping;
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
   * Withdraws anybody's product, for a reason that its supplier is told.
   *
   * @throws ProductNotFound if there is none
   */
  @Transactional
  public Product withdrawForReason(ProductId id, String reason) {
    return withdrawn(products.lock(id).orElseThrow(ProductNotFound::new), reason);
  }

  private Product withdrawn(Product product, @Nullable String reason) {
    return product.state() == ProductState.WITHDRAWN
        ? product
        : keeping.change(product, product.withdrawn(reason));
  }
}
