package io.homeroom.marketplace.order.placing.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A digital product is wanted more than once. */
public final class OneIsEnough extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public OneIsEnough(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
