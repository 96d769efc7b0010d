package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.refunding.Refunds;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Money has come for seats that cannot be had any more: it goes back, and the family is told. */
@Component
class PaidInVain {
  private final Bookings bookings;
  private final Refunds refunds;
  private final ApplicationEventPublisher events;

  PaidInVain(Bookings bookings, Refunds refunds, ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.refunds = refunds;
    this.events = events;
  }

  /** Of a locked booking that was not paid before; less what staff has paid back by now. */
  Booking refund(Booking booking, long money) {
    var vain = booking.paidInVain(money);
    bookings.change(vain);
    var due = money - refunds.sum(booking.id());
    if (due > 0) {
      refunds.request(vain, due, Objects.requireNonNull(vain.reason()));
      var children = booking.seats().stream().map(Seat::child).toList();
      events.publishEvent(
          new BookingEvent.Cancelled(vain, children, EndReason.PAID_TOO_LATE, true, due));
    }
    return vain;
  }
}
