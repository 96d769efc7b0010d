package io.homeroom.gateway.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long an open breaker will stay open: what Retry-After says. */
final class Pause {

  private final Clock clock;
  private final Duration length;
  private volatile Instant end = Instant.EPOCH;

  private Pause(Clock clock, Duration length) {
    this.clock = clock;
    this.length = length;
  }

  static Pause of(CircuitBreaker breaker, Clock clock, Duration length) {
    var pause = new Pause(clock, length);
    breaker
        .getEventPublisher()
        .onStateTransition(event -> pause.follow(event.getStateTransition()));
    return pause;
  }

  private void follow(StateTransition transition) {
    if (transition.getToState() == CircuitBreaker.State.OPEN) {
      end = clock.instant().plus(length);
    }
  }

  Duration left() {
    return Duration.between(clock.instant(), end);
  }
}
