package io.homeroom.marketplace.gift.giving;

/** As many gifts wait for the child as may. */
public final class TooManyGifts extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
