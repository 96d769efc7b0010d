package io.homeroom.payments.checkout.refusal;

/** The provider keeps a checkout open for a day at most. */
public final class CheckoutMustEndWithinADay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
