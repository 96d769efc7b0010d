package io.homeroom.marketplace.order.refusal;

/** What is to be done to the order does not follow from what it is. */
public final class OrderOutOfTurn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
