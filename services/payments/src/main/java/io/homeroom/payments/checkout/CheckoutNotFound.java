package io.homeroom.payments.checkout;

/** Nothing is to be paid under that reference. */
public final class CheckoutNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
