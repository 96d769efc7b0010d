package io.homeroom.marketplace.shipping.refusal;

/** Somebody else has changed the address. */
public final class AddressChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
