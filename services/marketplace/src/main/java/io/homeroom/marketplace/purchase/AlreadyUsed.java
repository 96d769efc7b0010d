package io.homeroom.marketplace.purchase;

/** Something has been opened, or is on its way. */
public final class AlreadyUsed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
