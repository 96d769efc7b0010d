package io.homeroom.marketplace.gift;

/** There is no such gift, or none that its child may know of. */
public final class GiftNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
