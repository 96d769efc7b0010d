package io.homeroom.marketplace.stock;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases a reservation if its time is over; it may have been reserved anew meanwhile. */
@Component
class ExpiringReservation {
  private final Reservations reservations;
  private final Stock stock;
  private final Clock clock;

  ExpiringReservation(Reservations reservations, Stock stock, Clock clock) {
    this.reservations = reservations;
    this.stock = stock;
    this.clock = clock;
  }

  @Transactional
  void release(String reference) {
    reservations
        .lock(reference)
        .filter(reservation -> reservation.isExpired(clock.instant()))
        .ifPresent(reservation -> stock.release(reference));
  }
}
