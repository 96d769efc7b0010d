package io.homeroom.marketplace.order.placing.refusal;

/** Somebody has as many orders on their way already as one may have. */
public final class TooManyOpenOrders extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
