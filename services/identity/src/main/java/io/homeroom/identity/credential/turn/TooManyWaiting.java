package io.homeroom.identity.credential.turn;

import io.homeroom.identity.credential.ProviderUnavailable;

/** Too many passwords are to be hashed: there was no turn in time. */
public final class TooManyWaiting extends ProviderUnavailable {
  private static final long serialVersionUID = 1L;

  TooManyWaiting(Throwable full) {
    super("Too many wait for their turn", full);
  }
}
