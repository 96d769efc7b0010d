package io.homeroom.marketplace.order.placing.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A product costs nothing, or is sold in another currency. */
public final class NotPayableByCard extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public NotPayableByCard(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
