package io.homeroom.payments.refund;

/** Something else is given back under that reference. */
public final class RefundReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
