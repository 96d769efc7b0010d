package io.homeroom.marketplace.order.refunding.refusal;

/** It was paid with points of a child that is of age by now: they can go back to nobody. */
public final class PointsHaveEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
