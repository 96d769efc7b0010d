package io.homeroom.identity.suspension;

/** The person is suspended. */
public final class AlreadySuspended extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
