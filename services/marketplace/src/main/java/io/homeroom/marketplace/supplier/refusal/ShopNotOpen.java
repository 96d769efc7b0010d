package io.homeroom.marketplace.supplier.refusal;

/** The shop has not been approved, or it is suspended. */
public final class ShopNotOpen extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
