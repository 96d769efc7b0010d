package io.homeroom.payments.provider.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.homeroom.payments.provider.BalanceInsufficient;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calls Stripe: never within a transaction, and not while it has failed three times in a row. */
final class StripeCalls {

  /** What is asked of it. */
  interface Call<T> {
    T of(StripeClient client) throws StripeException;
  }

  private static final int FAILURES = 3;
  private final StripeClient client;
  private final CircuitBreaker breaker;

  StripeCalls(StripeClient client, Clock clock) {
    this.client = client;
    this.breaker =
        CircuitBreaker.of(
            "stripe",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(FAILURES)
                .minimumNumberOfCalls(FAILURES)
                .failureRateThreshold(100)
                .waitDurationInOpenState(Duration.ofSeconds(30))
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreException(StripeCalls::isAnswer)
                .clock(clock)
                .build());
  }

  /** It said no: then it is there. */
  private static boolean isAnswer(Throwable failure) {
    return failure instanceof ProviderRefused || failure instanceof BalanceInsufficient;
  }

  <T> T call(Call<T> call) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Nobody waits for Stripe with locks in hand");
    }
    try {
      return breaker.executeSupplier(() -> attempt(call));
    } catch (CallNotPermittedException spared) {
      throw new ProviderAway(spared);
    }
  }

  private <T> T attempt(Call<T> call) {
    try {
      return call.of(client);
    } catch (InvalidRequestException | CardException refused) {
      if ("balance_insufficient".equals(refused.getCode())) {
        throw new BalanceInsufficient(refused);
      }
      throw new ProviderRefused(refused, "resource_missing".equals(refused.getCode()));
    } catch (StripeException away) {
      throw new ProviderAway(away);
    }
  }
}
