package io.homeroom.identity.role;

/** Somebody has the role, or one that has to be taken first. */
public final class RoleHeldAlready extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
