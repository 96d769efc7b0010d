package io.homeroom.gateway.limit;

import java.time.Duration;

/** So many requests in so much time, all at once or spread over it. */
record Limit(String name, int requests, Duration per) {

  double perSecond() {
    return requests / (per.toMillis() / 1000.0);
  }

  Duration untilFull(long remaining) {
    return inSeconds((requests - remaining) / perSecond());
  }

  Duration untilNext() {
    return inSeconds(1 / perSecond());
  }

  String policy() {
    return "%d;w=%d;comment=\"%s\"".formatted(requests, Math.max(1, per.toSeconds()), name);
  }

  private static Duration inSeconds(double seconds) {
    return Duration.ofSeconds((long) Math.ceil(seconds));
  }
}
