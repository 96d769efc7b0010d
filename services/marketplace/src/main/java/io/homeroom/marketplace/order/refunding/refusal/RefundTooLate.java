package io.homeroom.marketplace.order.refunding.refusal;

/** The order was paid too long ago. */
public final class RefundTooLate extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
