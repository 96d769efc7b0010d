package io.homeroom.identity.credential.external;

/** The code is unknown, used, too old, or somebody else's: which, is not told. */
public final class AuthorizationCodeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
