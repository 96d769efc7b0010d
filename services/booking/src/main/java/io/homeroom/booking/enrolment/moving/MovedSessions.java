package io.homeroom.booking.enrolment.moving;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.SessionReplanned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has seats in a session that is moved keeps them there, and is told so. */
@Component
class MovedSessions {
  private final Seats seats;
  private final Seating seating;
  private final MovedBookings bookings;
  private final ApplicationEventPublisher events;

  MovedSessions(
      Seats seats, Seating seating, MovedBookings bookings, ApplicationEventPublisher events) {
    this.seats = seats;
    this.seating = seating;
    this.bookings = bookings;
    this.events = events;
  }

  @EventListener
  void on(SessionReplanned event) {
    if (event.atOtherTimes()) {
      seating.move(event.after());
    }
    if (event.moved()) {
      tell(event);
    }
    if (event.after().free() > event.before().free()) {
      seats.tellFree(event.after().id());
    }
  }

  private void tell(SessionReplanned event) {
    var from = event.before().begins();
    bookings.of(event.after().id()).stream()
        .map(booking -> new BookingEvent.Moved(booking, from, event.elsewhere()))
        .forEach(events::publishEvent);
  }
}
