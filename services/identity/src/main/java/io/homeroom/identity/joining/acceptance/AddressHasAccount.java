package io.homeroom.identity.joining.acceptance;

/** The invited address is somebody's who has an account, and so a family, already. */
public final class AddressHasAccount extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
