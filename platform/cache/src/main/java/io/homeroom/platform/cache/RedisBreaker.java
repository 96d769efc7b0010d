package io.homeroom.platform.cache;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spares a Redis that failed several times in a row, and those who would wait for it. */
final class RedisBreaker {
  private static final Logger LOG = LoggerFactory.getLogger(RedisBreaker.class);
  private static final int FAILURES = 3;

  private final CircuitBreaker breaker;

  RedisBreaker(Duration pause) {
    this.breaker =
        CircuitBreaker.of(
            "redis-cache",
            CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(FAILURES)
                .minimumNumberOfCalls(FAILURES)
                .failureRateThreshold(100)
                .waitDurationInOpenState(pause)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(event -> LOG.warn("Cache: {}", event.getStateTransition()));
  }

  /**
   * Asks Redis.
   *
   * @throws CacheAway if it fails, or failed just now
   */
  <T> T call(Supplier<T> command) {
    try {
      return breaker.executeSupplier(command);
    } catch (RuntimeException away) {
      throw new CacheAway(away);
    }
  }

  void run(Runnable command) {
    call(
        () -> {
          command.run();
          return true;
        });
  }
}
