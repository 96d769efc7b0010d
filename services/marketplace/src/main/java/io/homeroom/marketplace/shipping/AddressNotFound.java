package io.homeroom.marketplace.shipping;

/** The family has no address. */
public final class AddressNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
