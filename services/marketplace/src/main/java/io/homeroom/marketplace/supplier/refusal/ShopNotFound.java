package io.homeroom.marketplace.supplier.refusal;

/** There is no such shop. */
public final class ShopNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
