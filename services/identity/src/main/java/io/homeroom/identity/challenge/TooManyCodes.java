package io.homeroom.identity.challenge;

import java.time.Duration;

/** As many codes have been sent as can be for now. */
public final class TooManyCodes extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyCodes(Duration wait) {
    this.wait = wait;
  }

  public Duration patience() {
    return wait;
  }
}
