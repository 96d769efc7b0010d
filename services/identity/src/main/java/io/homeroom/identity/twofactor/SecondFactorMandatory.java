package io.homeroom.identity.twofactor;

/** Admins do not turn it off: a password is not enough for what they may do. */
public final class SecondFactorMandatory extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
