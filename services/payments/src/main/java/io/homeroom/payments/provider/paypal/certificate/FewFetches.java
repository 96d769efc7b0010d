package io.homeroom.payments.provider.paypal.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often what anybody may name is fetched: so few times a minute that we are no burden, so many
 * that a name which is there gets its turn beside those that are made up. And what is not there not
 * again within one. Whoever calls holds a lock.
 */
final class FewFetches {
  private static final int MOST = 30;
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final Deque<Instant> lately = new ArrayDeque<>();
  private final Map<String, Instant> missing = new HashMap<>();
  private final Clock clock;

  FewFetches(Clock clock) {
    this.clock = clock;
  }

  boolean isMissing(String name) {
    var before = clock.instant().minus(WHILE);
    missing.values().removeIf(found -> found.isBefore(before));
    return missing.containsKey(name);
  }

  /** There are no more of them than fetches. */
  void miss(String name) {
    missing.put(name, clock.instant());
  }

  /** Whether one more may be made now, which counts. */
  boolean mayBegin() {
    var now = clock.instant();
    lately.removeIf(begun -> begun.isBefore(now.minus(WHILE)));
    return lately.size() < MOST && lately.add(now);
  }
}
