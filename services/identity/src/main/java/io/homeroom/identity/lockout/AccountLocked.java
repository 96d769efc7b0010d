package io.homeroom.identity.lockout;

import java.time.Duration;

/** Too many passwords in a row were wrong. */
public final class AccountLocked extends Locked {
  private static final long serialVersionUID = 1L;

  AccountLocked(Duration remaining) {
    super("The account is locked", remaining);
  }
}
