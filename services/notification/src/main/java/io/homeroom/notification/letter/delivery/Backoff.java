package io.homeroom.notification.letter.delivery;

import java.time.Duration;

/** The pause between attempts: 1, 2, 4 … seconds, at most a minute. */
public final class Backoff {

  private static final Duration MAX = Duration.ofMinutes(1);
  private static final int DOUBLINGS_TO_MAX = 6;

  private Backoff() {}

  public static Duration after(int attempts) {
    int doublings = Math.clamp(attempts - 1L, 0, DOUBLINGS_TO_MAX);
    Duration pause = Duration.ofSeconds(1L << doublings);
    return pause.compareTo(MAX) < 0 ? pause : MAX;
  }
}
