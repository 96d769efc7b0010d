package io.homeroom.booking.payment;

/** Payments does not take such a payment. */
public final class PaymentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
