package io.homeroom.marketplace.gift;

/** The gift has been opened. */
public final class GiftAlreadyOpened extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
