package io.homeroom.marketplace.order.refunding.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A product is not one of an order's. */
public final class NotInOrder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public NotInOrder(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
