package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.SessionFull;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.CourseSession;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The seats of an offer, and until when it stands. */
@Component
class OfferedSeats {
  private final Seats seats;
  private final Seating seating;
  private final WaitlistSettings settings;
  private final ApplicationEventPublisher events;

  OfferedSeats(
      Seats seats, Seating seating, WaitlistSettings settings, ApplicationEventPublisher events) {
    this.seats = seats;
    this.seating = seating;
    this.settings = settings;
    this.events = events;
  }

  /** Not longer than to the session. */
  Instant until(CourseSession session, Instant now) {
    var end = now.plus(settings.offer());
    return end.isAfter(session.begins()) ? session.begins() : end;
  }

  void write(Booking booking, CourseSession session, Instant now) {
    if (!seats.take(session.id(), booking.seats().size(), now)) {
      throw new SessionFull();
    }
    seating.offer(booking, session);
    events.publishEvent(new BookingEvent.Offered(booking));
  }
}
