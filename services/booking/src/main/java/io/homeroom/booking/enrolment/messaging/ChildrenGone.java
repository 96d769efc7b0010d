package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.cancelling.CancellingBooking;
import io.homeroom.platform.families.ChildGone;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A child that goes leaves its seats. */
@Component
class ChildrenGone {
  private final Bookings bookings;
  private final CancellingBooking cancelling;
  private final Clock clock;

  ChildrenGone(Bookings bookings, CancellingBooking cancelling, Clock clock) {
    this.bookings = bookings;
    this.cancelling = cancelling;
    this.clock = clock;
  }

  @EventListener
  void on(ChildGone event) {
    var child = event.child().id();
    bookings.ofChild(child, clock.instant()).forEach(id -> cancelling.ofChild(id, child));
  }
}
