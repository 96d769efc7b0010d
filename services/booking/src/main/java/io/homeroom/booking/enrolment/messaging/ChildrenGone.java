package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.cancelling.CancellingBooking;
import io.homeroom.booking.enrolment.cancelling.SeatsToGiveUp;
import io.homeroom.platform.families.ChildGone;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A child that goes leaves its seats. */
@Component
class ChildrenGone {
  private final SeatsToGiveUp seats;
  private final CancellingBooking cancelling;
  private final Clock clock;

  ChildrenGone(SeatsToGiveUp seats, CancellingBooking cancelling, Clock clock) {
    this.seats = seats;
    this.cancelling = cancelling;
    this.clock = clock;
  }

  @EventListener
  void on(ChildGone event) {
    var child = event.child().id();
    seats.ofChild(child, clock.instant()).forEach(id -> cancelling.ofChild(id, child));
  }
}
