package io.homeroom.identity.twofactor;

/** There is none to turn off. */
public final class SecondFactorNotOn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
