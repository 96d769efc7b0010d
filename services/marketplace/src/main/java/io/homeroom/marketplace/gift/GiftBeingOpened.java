package io.homeroom.marketplace.gift;

/** The gift is being opened at this moment. */
public final class GiftBeingOpened extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
