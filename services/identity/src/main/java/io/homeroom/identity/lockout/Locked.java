package io.homeroom.identity.lockout;

import java.time.Duration;

/** Too many in a row were wrong; none is looked at for a while. */
public abstract sealed class Locked extends RuntimeException
    permits AccountLocked, CodeEntryLocked {
  private static final long serialVersionUID = 1L;

  private final Duration remaining;

  Locked(String what, Duration remaining) {
    super(what + " for " + remaining);
    this.remaining = remaining;
  }

  static Locked of(Factor factor, Duration remaining) {
    return switch (factor) {
      case PASSWORD -> new AccountLocked(remaining);
      case CODE -> new CodeEntryLocked(remaining);
    };
  }

  public Duration remaining() {
    return remaining;
  }
}
