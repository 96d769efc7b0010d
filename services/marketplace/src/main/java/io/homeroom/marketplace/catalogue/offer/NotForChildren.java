package io.homeroom.marketplace.catalogue.offer;

import io.homeroom.marketplace.catalogue.ProductId;

/** A product is for adults alone. */
public final class NotForChildren extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  NotForChildren(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
