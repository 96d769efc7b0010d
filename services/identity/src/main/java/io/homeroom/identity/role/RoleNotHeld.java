package io.homeroom.identity.role;

/** Somebody does not have the role (any more). */
public final class RoleNotHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
