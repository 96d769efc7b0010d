package io.homeroom.marketplace.supplier.refusal;

/** The supplier has a shop. */
public final class ShopAlreadyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
