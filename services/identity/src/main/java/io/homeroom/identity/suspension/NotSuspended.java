package io.homeroom.identity.suspension;

/** There is no suspension to lift. */
public final class NotSuspended extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
