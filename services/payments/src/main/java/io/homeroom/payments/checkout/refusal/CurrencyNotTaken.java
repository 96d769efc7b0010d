package io.homeroom.payments.checkout.refusal;

/** The provider takes no payments in that currency. */
public final class CurrencyNotTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
