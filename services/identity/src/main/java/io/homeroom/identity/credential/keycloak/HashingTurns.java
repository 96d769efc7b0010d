package io.homeroom.identity.credential.keycloak;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.homeroom.identity.credential.ProviderUnavailable;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets only so many calls for which Keycloak computes a password's hash run at a time. A rush of
 * sign-ins then leaves room on the processors for everybody else, and waits here in order instead
 * of running into Keycloak's time-out, which would open the breaker for all.
 */
@Component
class HashingTurns {
  private final Bulkhead bulkhead;

  HashingTurns(KeycloakSettings settings) {
    var keycloak = settings.keycloak();
    this.bulkhead =
        Bulkhead.of(
            "hashing",
            BulkheadConfig.custom()
                .maxConcurrentCalls(keycloak.hashesAtOnce())
                .maxWaitDuration(keycloak.patience())
                .fairCallHandlingStrategyEnabled(true)
                .build());
  }

  /**
   * Waits for a turn.
   *
   * @throws ProviderUnavailable if there was none in time
   */
  <T> T inTurn(Supplier<T> call) {
    try {
      return bulkhead.executeSupplier(call);
    } catch (BulkheadFullException full) {
      throw new ProviderUnavailable("Too many wait for their turn", full);
    }
  }
}
