package io.homeroom.identity.vault;

import java.util.UUID;

/** What was sealed for the family can no longer be read by anybody. */
public final class KeyDestroyed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyDestroyed(UUID family) {
    super("The family " + family + " has no data key");
  }
}
