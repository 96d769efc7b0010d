package io.homeroom.booking.enrolment;

import io.homeroom.booking.enrolment.seating.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent does not want the seats that were offered. */
@Component
public class DecliningOffer {
  private final Bookings bookings;
  private final Seats seats;
  private final ApplicationEventPublisher events;

  DecliningOffer(Bookings bookings, Seats seats, ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.seats = seats;
    this.events = events;
  }

  /** Frees them for who waits next; nothing, if the offer has ended or was accepted. */
  @Transactional
  public void decline(BookingId id) {
    var booking = bookings.lock(id);
    if (booking.state() == BookingState.OFFERED) {
      var children = booking.children();
      var left = booking.without(children, EndReason.BY_FAMILY, 0);
      bookings.change(left);
      events.publishEvent(new BookingEvent.Cancelled(left, children, EndReason.BY_FAMILY, true, 0));
      seats.free(booking, children);
    }
  }
}
