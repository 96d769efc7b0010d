package io.homeroom.gateway.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes breakers that open after so many failures in a row and then let one call try. */
@Component
public class Breakers {

  private final CircuitBreakerRegistry registry;
  private final BreakerSettings settings;
  private final Clock clock;

  Breakers(CircuitBreakerRegistry registry, BreakerSettings settings, Clock clock) {
    this.registry = registry;
    this.settings = settings;
    this.clock = clock;
  }

  /** What is no failure counts neither for nor against. */
  public CircuitBreaker named(String name, Duration pause, Predicate<Throwable> failure) {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(settings.failures())
            .minimumNumberOfCalls(settings.failures())
            .failureRateThreshold(100)
            .waitDurationInOpenState(pause)
            .permittedNumberOfCallsInHalfOpenState(1)
            .ignoreException(failure.negate())
            .recordException(failure)
            .writableStackTraceEnabled(false)
            .clock(clock)
            .build();
    return registry.circuitBreaker(name, config);
  }
}
