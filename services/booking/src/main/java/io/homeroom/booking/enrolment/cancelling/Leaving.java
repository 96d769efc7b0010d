package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.CourseSessions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children lose their seats in a locked booking, and what is due for them is asked back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving {
  private final Bookings bookings;
  private final Seats seats;
  private final CourseSessions sessions;
  private final Refunding refunding;
  private final ApplicationEventPublisher events;

  Leaving(
      Bookings bookings,
      Seats seats,
      CourseSessions sessions,
      Refunding refunding,
      ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.seats = seats;
    this.sessions = sessions;
    this.refunding = refunding;
    this.events = events;
  }

  Booking leave(Booking booking, Set<UUID> children, EndReason reason) {
    var session = sessions.one(booking.session());
    var back = refunding.due(booking, children.size(), session, reason);
    var left = booking.without(children, reason, back);
    bookings.change(left);
    if (back > 0) {
      refunding.request(left, back, reason);
    }
    seats.free(booking, children);
    events.publishEvent(
        new BookingEvent.Cancelled(left, List.copyOf(children), reason, booking.isLive(), back));
    return left;
  }
}
