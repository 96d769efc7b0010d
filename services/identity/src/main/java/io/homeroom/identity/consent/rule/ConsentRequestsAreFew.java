package io.homeroom.identity.consent.rule;

import java.time.Duration;

/** The family has asked for consent too often lately. */
public final class ConsentRequestsAreFew extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration span;

  public ConsentRequestsAreFew(Duration span) {
    this.span = span;
  }

  /** After how long it surely can ask again. */
  public Duration patience() {
    return span;
  }
}
