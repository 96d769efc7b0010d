package io.homeroom.booking.payment;

/** The page on which it could be paid has been closed. */
public final class CheckoutIsOver extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
