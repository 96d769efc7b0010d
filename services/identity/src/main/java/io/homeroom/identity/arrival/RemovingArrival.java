package io.homeroom.identity.arrival;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of forgetting an arrival. */
@Component
class RemovingArrival {
  /** Nobody who began to use it in time is still at it then. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private static final Limit BATCH = Limit.of(100);

  private final Arrivals arrivals;
  private final Vault vault;
  private final Clock clock;

  RemovingArrival(Arrivals arrivals, Vault vault, Clock clock) {
    this.arrivals = arrivals;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Arrival> findExpired(UUID last) {
    return arrivals.findExpiredBefore(clock.instant().minus(GRACE), last, BATCH);
  }

  @Transactional
  void remove(Arrival expired) {
    arrivals
        .findById(expired.id())
        .ifPresent(
            arrival -> {
              arrivals.delete(arrival);
              vault.destroy(arrival.family().value());
            });
  }
}
