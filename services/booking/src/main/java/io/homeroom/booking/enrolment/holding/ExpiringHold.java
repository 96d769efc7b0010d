package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.seating.Seats;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an offer or a hold if its time is over or its session begins; whoever comes second finds it
 * ended.
 */
@Component
public class ExpiringHold {
  private final Bookings bookings;
  private final CourseSessions sessions;
  private final Seats seats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpiringHold(
      Bookings bookings,
      CourseSessions sessions,
      Seats seats,
      ApplicationEventPublisher events,
      Clock clock) {
    this.bookings = bookings;
    this.sessions = sessions;
    this.seats = seats;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  boolean end(BookingId id) {
    var over = bookings.lockIfIdle(id).filter(this::isOver);
    over.ifPresent(this::end);
    return over.isPresent();
  }

  /** Before its time, since nobody can pay it. */
  @Transactional
  public void endUnpaid(BookingId id) {
    var booking = bookings.lock(id);
    if (booking.state() == BookingState.HELD) {
      end(booking);
    }
  }

  private boolean isOver(Booking booking) {
    var now = clock.instant();
    return booking.isLive()
        && (booking.isOver(now) || !sessions.one(booking.session()).begins().isAfter(now));
  }

  private void end(Booking booking) {
    var expired = booking.expired();
    bookings.change(expired);
    events.publishEvent(new BookingEvent.Expired(expired, booking.state() == BookingState.OFFERED));
    seats.free(booking, booking.children());
  }
}
