package io.homeroom.payments.checkout;

/** The provider keeps a checkout open for a day at most. */
public final class CheckoutMustEndWithinADay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
