package io.homeroom.identity.allowance;

import java.time.Duration;

/** How many mails an address gets within which time. */
enum Span {
  HOUR(Duration.ofHours(1), 5),
  DAY(Duration.ofDays(1), 10);

  private final Duration length;
  private final int mails;

  Span(Duration length, int mails) {
    this.length = length;
    this.mails = mails;
  }

  Duration length() {
    return length;
  }

  boolean allows(int sent) {
    return sent <= mails;
  }
}
