package io.homeroom.marketplace.order.placing.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A product cannot be had for points. */
public final class NotForPoints extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public NotForPoints(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
