package io.homeroom.marketplace.gift.withdrawing;

/** Its child has not opened it, or nothing had to be sent. */
public final class NoOpenedParcel extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
