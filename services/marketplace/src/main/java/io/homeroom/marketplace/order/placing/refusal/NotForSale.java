package io.homeroom.marketplace.order.placing.refusal;

import io.homeroom.marketplace.catalogue.ProductId;

/** A product cannot be bought, or not any more. */
public final class NotForSale extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public NotForSale(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
