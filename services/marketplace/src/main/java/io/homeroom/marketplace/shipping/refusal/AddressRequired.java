package io.homeroom.marketplace.shipping.refusal;

/** The parents have given no address to which anything could be sent. */
public final class AddressRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
