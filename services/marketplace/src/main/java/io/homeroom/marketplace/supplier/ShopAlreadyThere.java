package io.homeroom.marketplace.supplier;

/** The supplier has a shop. */
public final class ShopAlreadyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
