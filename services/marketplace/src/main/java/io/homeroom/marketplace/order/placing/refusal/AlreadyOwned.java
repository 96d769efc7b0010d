package io.homeroom.marketplace.order.placing.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A digital product is the buyer's already, or is being ordered. */
public final class AlreadyOwned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public AlreadyOwned(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
