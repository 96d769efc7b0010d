package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.seating.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an offer or a hold that {@linkplain HoldIsOver is over}; whoever comes second finds it
 * ended.
 */
@Component
public class ExpiringHold {
  private final Bookings bookings;
  private final HoldIsOver isOver;
  private final Seats seats;
  private final ApplicationEventPublisher events;

  ExpiringHold(
      Bookings bookings, HoldIsOver isOver, Seats seats, ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.isOver = isOver;
    this.seats = seats;
    this.events = events;
  }

  @Transactional
  boolean end(BookingId id) {
    var over = bookings.lockIfIdle(id).filter(isOver::test);
    over.ifPresent(this::end);
    return over.isPresent();
  }

  /** Returns when nobody else is about to end it. */
  @Transactional
  void awaitEnd(BookingId id) {
    bookings.lock(id);
  }

  /** Before its time, since nobody can pay it. */
  @Transactional
  public void endUnpaid(BookingId id) {
    var booking = bookings.lock(id);
    if (booking.state() == BookingState.HELD) {
      end(booking);
    }
  }

  private void end(Booking booking) {
    var expired = booking.expired();
    bookings.change(expired);
    events.publishEvent(new BookingEvent.Expired(expired, booking.state() == BookingState.OFFERED));
    seats.free(booking, booking.children());
  }
}
