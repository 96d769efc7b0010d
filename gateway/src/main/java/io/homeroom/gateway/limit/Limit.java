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
    return requests + ";w=" + Math.max(1, per.toSeconds()) + ";comment=\"" + name + '"';
  }

  private static Duration inSeconds(double seconds) {
    return Duration.ofSeconds((long) Math.ceil(seconds));
  }
}
