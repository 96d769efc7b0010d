package io.homeroom.marketplace.shipping;

/** Somebody else has changed the address. */
public final class AddressChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
