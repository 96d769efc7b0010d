package io.homeroom.identity.session;

/** The refresh token is not good, whatever the reason. */
public final class TokenRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
