package io.homeroom.payments.checkout.refusal;

/** Something else is to be paid under that reference. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
