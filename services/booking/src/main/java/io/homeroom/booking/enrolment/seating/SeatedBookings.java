package io.homeroom.booking.enrolment.seating;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.schedule.CourseSessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes bookings together with their seats, whose number was taken before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatedBookings {
  private final Bookings bookings;
  private final Seating seating;
  private final CourseSessions sessions;
  private final ApplicationEventPublisher events;

  SeatedBookings(
      Bookings bookings,
      Seating seating,
      CourseSessions sessions,
      ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.seating = seating;
    this.sessions = sessions;
    this.events = events;
  }

  /**
   * An offer that is held now.
   *
   * @throws io.homeroom.booking.enrolment.ChildIsElsewhere if a child has another seat by now
   */
  public Booking hold(Booking held) {
    seating.become(held, "HELD");
    bookings.change(held);
    return held;
  }

  /**
   * One that is confirmed now, which is told.
   *
   * @throws io.homeroom.booking.enrolment.ChildIsElsewhere if a child has another seat by now
   */
  public Booking confirm(Booking confirmed) {
    seating.become(confirmed, "TAKEN");
    bookings.change(confirmed);
    var session = sessions.one(confirmed.session());
    events.publishEvent(new BookingEvent.Confirmed(confirmed, session));
    return confirmed;
  }
}
