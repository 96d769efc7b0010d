package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.ProductId;

/** There are not as many left of a product. */
public final class OutOfStock extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProductId product;

  OutOfStock(ProductId product) {
    this.product = product;
  }

  public ProductId product() {
    return product;
  }
}
