package io.homeroom.marketplace.gift.opening;

/** What is in the gift cannot be had at this moment. */
public final class GiftNotAvailable extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
