package io.homeroom.identity.credential;

/** The provider no longer knows the session. */
public final class RefreshRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
