package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.payment.Checkout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a booking as near to its payment as it can be now, asking payments if that may help. */
@Component
public class PayingSeats {

  /** How it stands with a booking and its checkout, if it has one. */
  public record Standing(Booking booking, @Nullable Checkout checkout) {}

  private final OpeningCheckout opening;
  private final ConfirmingBooking confirming;

  PayingSeats(OpeningCheckout opening, ConfirmingBooking confirming) {
    this.opening = opening;
    this.confirming = confirming;
  }

  /** Without a transaction around it. */
  public Standing proceed(Booking booking) {
    var waits = booking.state() == BookingState.HELD || booking.state() == BookingState.EXPIRED;
    if (!waits) {
      return new Standing(booking, null);
    }
    var checkout = opening.of(booking);
    return checkout.isPaid()
        ? new Standing(confirming.paid(booking.id(), booking.price().minor()), checkout)
        : new Standing(booking, checkout);
  }
}
