package io.homeroom.identity.credential.turn;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets only so many calls for which Keycloak computes a password's hash run at a time. A rush of
 * sign-ins then leaves room on the processors for everybody else, and waits here in order instead
 * of running into Keycloak's time-out, which would open the breaker for all.
 */
@Component
public class HashingTurns {
  private final Bulkhead bulkhead;
  private final WaitingByAddress waiting;

  HashingTurns(HashingSettings settings, WaitingByAddress waiting) {
    this.waiting = waiting;
    this.bulkhead =
        Bulkhead.of(
            "hashing",
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.hashesAtOnce())
                .maxWaitDuration(settings.patience())
                .fairCallHandlingStrategyEnabled(true)
                .build());
  }

  /**
   * Waits for a turn.
   *
   * @throws TooManyWaiting if there was none in time
   * @throws AddressBusy if enough of the caller's address wait already
   */
  public <T> T inTurn(Supplier<T> call) {
    return waiting.counting(() -> soon(call));
  }

  private <T> T soon(Supplier<T> call) {
    try {
      return bulkhead.executeSupplier(call);
    } catch (BulkheadFullException full) {
      throw new TooManyWaiting(full);
    }
  }
}
