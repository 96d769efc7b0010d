package io.homeroom.marketplace.points;

/** There are not enough points in the purse. */
public final class NotEnoughPoints extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
