package io.homeroom.payments.provider;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Calls of a provider: never within a transaction, nor while it has failed three times in a row.
 */
public final class GuardedCalls {
  private static final int FAILURES = 3;
  private final CircuitBreaker breaker;

  public GuardedCalls(Provider provider, Clock clock) {
    this.breaker =
        CircuitBreaker.of(
            provider.name(),
            CircuitBreakerConfig.custom()
                .slidingWindowSize(FAILURES)
                .minimumNumberOfCalls(FAILURES)
                .failureRateThreshold(100)
                .waitDurationInOpenState(Duration.ofSeconds(30))
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreException(GuardedCalls::isAnswer)
                .clock(clock)
                .build());
  }

  /** It said no: then it is there. */
  private static boolean isAnswer(Throwable failure) {
    return failure instanceof ProviderRefused || failure instanceof BalanceInsufficient;
  }

  public <T> T call(Supplier<T> call) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Nobody waits for a provider with locks in hand");
    }
    try {
      return breaker.executeSupplier(call);
    } catch (CallNotPermittedException spared) {
      throw new ProviderAway(spared);
    }
  }
}
