package io.homeroom.payments.history;

/** There is no such payment, or it is another family's. */
public final class PaymentNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
