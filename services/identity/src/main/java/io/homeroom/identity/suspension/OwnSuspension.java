package io.homeroom.identity.suspension;

/** Nobody suspends or reinstates themselves. */
public final class OwnSuspension extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
