package io.homeroom.identity.lockout;

import java.time.Duration;

/** Too many codes in a row were wrong. */
public final class CodeEntryLocked extends Locked {
  private static final long serialVersionUID = 1L;

  CodeEntryLocked(Duration remaining) {
    super("No code is taken", remaining);
  }
}
