package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.seating.SeatedBookings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A booking is paid. However often, and in whatever order with other news, payments tells of it:
 * the first telling counts. What is held is confirmed; what has expired is if seats are free and
 * the children are not elsewhere; whatever else is paid for in vain is refunded, once.
 */
@Component
public class ConfirmingBooking {
  private final Bookings bookings;
  private final SeatedBookings seated;
  private final Reseating reseating;
  private final PaidInVain vain;
  private final Clock clock;

  ConfirmingBooking(
      Bookings bookings, SeatedBookings seated, Reseating reseating, PaidInVain vain, Clock clock) {
    this.bookings = bookings;
    this.seated = seated;
    this.reseating = reseating;
    this.vain = vain;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** {@code money}: what was paid, in minor units. */
  @Transactional
  public Booking paid(BookingId id, long money) {
    var stay = reseating.childrenStay(bookings.get(id));
    var booking = bookings.lock(id);
    if (booking.paid() > 0 || booking.state() == BookingState.CONFIRMED) {
      return booking;
    }
    return switch (booking.state()) {
      case HELD -> confirm(booking, money);
      case EXPIRED ->
          stay && reseating.possible(booking, clock.instant())
              ? confirm(booking, money)
              : vain.refund(booking, money);
      case OFFERED, CONFIRMED, CANCELLED -> vain.refund(booking, money);
    };
  }

  private Booking confirm(Booking booking, long money) {
    return seated.confirm(booking.confirmed(money, clock.instant()));
  }
}
