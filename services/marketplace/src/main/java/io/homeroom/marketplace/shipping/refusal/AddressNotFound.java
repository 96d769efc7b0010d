package io.homeroom.marketplace.shipping.refusal;

/** The family has no address. */
public final class AddressNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
