package io.homeroom.identity.session;

/** The person has no such session. */
public final class SessionNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
