package io.homeroom.marketplace.supplier.refusal;

/** The shop is no longer what the caller has seen. */
public final class ShopChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
