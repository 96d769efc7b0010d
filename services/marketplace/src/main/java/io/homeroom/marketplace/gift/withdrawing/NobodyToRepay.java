package io.homeroom.marketplace.gift.withdrawing;

/** The child that opened it has gone, and with it its points. */
public final class NobodyToRepay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
