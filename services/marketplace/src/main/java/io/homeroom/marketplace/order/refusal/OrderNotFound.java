package io.homeroom.marketplace.order.refusal;

/** There is no such order, or it is not one of who asks. */
public final class OrderNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
