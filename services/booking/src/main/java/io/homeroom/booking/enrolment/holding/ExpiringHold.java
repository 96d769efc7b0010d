package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.Seats;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an offer or a hold if its time is over; whoever comes second finds it ended. */
@Component
class ExpiringHold {
  private final Bookings bookings;
  private final Seats seats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpiringHold(Bookings bookings, Seats seats, ApplicationEventPublisher events, Clock clock) {
    this.bookings = bookings;
    this.seats = seats;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  boolean end(BookingId id) {
    var over = bookings.lockIfIdle(id).filter(booking -> booking.isOver(clock.instant()));
    over.ifPresent(this::end);
    return over.isPresent();
  }

  private void end(Booking booking) {
    var expired = booking.expired();
    bookings.change(expired);
    events.publishEvent(new BookingEvent.Expired(expired, booking.state() == BookingState.OFFERED));
    seats.free(booking, booking.children());
  }
}
