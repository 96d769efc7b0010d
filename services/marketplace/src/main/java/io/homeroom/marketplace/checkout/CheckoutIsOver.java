package io.homeroom.marketplace.checkout;

/** What could be paid has ended, paid or not. */
public final class CheckoutIsOver extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
