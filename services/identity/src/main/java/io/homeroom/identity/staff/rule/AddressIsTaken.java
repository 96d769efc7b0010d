package io.homeroom.identity.staff.rule;

/** The address is somebody's, who cannot be staff under it. */
public final class AddressIsTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
