package io.homeroom.identity.childsignin;

/** The child may not be signed in now. */
public final class OutsideHours extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
