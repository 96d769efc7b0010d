package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.holding.ExpiringHold;
import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.payment.ChosenProviders;
import io.homeroom.booking.payment.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a booking as near to its payment as it can be now, asking payments if that may help. */
@Component
public class PayingSeats {

  /** How it stands with a booking and its checkout, if it has one. */
  public record Standing(Booking booking, @Nullable Checkout checkout) {}

  private final OpeningCheckout opening;
  private final ConfirmingBooking confirming;
  private final ExpiringHold ending;
  private final ChosenProviders chosen;

  PayingSeats(
      OpeningCheckout opening,
      ConfirmingBooking confirming,
      ExpiringHold ending,
      ChosenProviders chosen) {
    this.opening = opening;
    this.confirming = confirming;
    this.ending = ending;
    this.chosen = chosen;
  }

  /** As {@link #proceed(Booking)}, by whom the family wants to pay if it has not chosen before. */
  public Standing proceed(Booking booking, @Nullable Provider provider) {
    if (provider != null && booking.state() == BookingState.HELD) {
      chosen.choose(booking.id().reference(), provider);
    }
    return proceed(booking);
  }

  /**
   * Without a transaction around it.
   *
   * @throws io.homeroom.booking.payment.CheckoutIsOver if nobody can pay what is held any more
   * @throws io.homeroom.booking.payment.PaymentRefused if nobody ever could; either ends the hold
   */
  public Standing proceed(Booking booking) {
    var waits = booking.state() == BookingState.HELD || booking.state() == BookingState.EXPIRED;
    if (!waits) {
      return new Standing(booking, null);
    }
    var checkout = opening.of(booking);
    if (checkout.isPaid()) {
      return new Standing(confirming.paid(booking.id(), booking.price().minor()), checkout);
    }
    if (checkout.isOver() && booking.state() == BookingState.HELD) {
      ending.endUnpaid(booking.id());
      throw checkout.whyOver();
    }
    return new Standing(booking, checkout);
  }
}
