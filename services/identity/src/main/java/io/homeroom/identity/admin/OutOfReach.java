package io.homeroom.identity.admin;

/** The admin may see the person, and do nothing to them alone. */
public final class OutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
