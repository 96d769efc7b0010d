package io.homeroom.payments.refund;

/** There is not as much to give back. */
public final class MoreThanWasPaid extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
