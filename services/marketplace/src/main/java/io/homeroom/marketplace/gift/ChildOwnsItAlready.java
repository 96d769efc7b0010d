package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.catalogue.ProductId;

/** What is to be in the gift is digital, and the child's already. */
public final class ChildOwnsItAlready extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  public ChildOwnsItAlready(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
