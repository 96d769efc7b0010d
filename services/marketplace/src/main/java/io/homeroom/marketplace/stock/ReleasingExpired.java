package io.homeroom.marketplace.stock;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What has been kept for too long is kept no longer. Several processes may do so at once: who comes
 * second to a reservation finds it released.
 */
@Component
class ReleasingExpired {
  private static final int AT_ONCE = 200;

  private final Reservations reservations;
  private final ExpiringReservation expiring;
  private final Clock clock;

  ReleasingExpired(Reservations reservations, ExpiringReservation expiring, Clock clock) {
    this.reservations = reservations;
    this.expiring = expiring;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${homeroom.stock.sweep-interval:5s}",
      initialDelayString = "${homeroom.stock.sweep-interval:5s}")
  void release() {
    reservations.expired(clock.instant(), AT_ONCE).forEach(expiring::release);
  }
}
