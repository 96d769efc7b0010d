package io.homeroom.booking.enrolment.cancelling;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Frees the seats of sessions that were called off, booking by booking. */
@Component
class EmptyingCancelled {
  private static final Logger LOG = LoggerFactory.getLogger(EmptyingCancelled.class);
  private static final int AT_ONCE = 200;

  private final SeatsToGiveUp seats;
  private final CancellingBooking cancelling;
  private final Clock clock;

  EmptyingCancelled(SeatsToGiveUp seats, CancellingBooking cancelling, Clock clock) {
    this.seats = seats;
    this.cancelling = cancelling;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.hold.sweep:PT1S}")
  void empty() {
    for (var id : seats.ofCancelledSessions(AT_ONCE)) {
      try {
        cancelling.withSession(id);
      } catch (RuntimeException failed) {
        LOG.warn("Booking {} is left for later", id.value(), failed);
      }
    }
    seats.markEmptied(clock.instant());
  }
}
