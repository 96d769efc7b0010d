package io.homeroom.identity.lockout;

/** As many passwords are being checked for the account as may be wrong. */
public final class AttemptsUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
