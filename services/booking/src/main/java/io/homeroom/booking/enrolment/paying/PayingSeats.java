package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.holding.ExpiringHold;
import io.homeroom.booking.enrolment.holding.Held;
import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.payment.Provider;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a booking as near to its payment as it can be now, asking payments if that may help. */
@Component
public class PayingSeats {

  /** How it stands with a booking and its checkout, if it has one. */
  public record Standing(Booking booking, CourseSession session, @Nullable Checkout checkout) {}

  private final OpeningCheckout opening;
  private final ConfirmingBooking confirming;
  private final ExpiringHold ending;
  private final CourseSessions sessions;

  PayingSeats(
      OpeningCheckout opening,
      ConfirmingBooking confirming,
      ExpiringHold ending,
      CourseSessions sessions) {
    this.opening = opening;
    this.confirming = confirming;
    this.ending = ending;
    this.sessions = sessions;
  }

  /**
   * Without a transaction around it.
   *
   * @param provider by whom the family wants to pay, if it chooses now
   * @throws io.homeroom.booking.payment.CheckoutIsOver if nobody can pay what is held any more
   * @throws io.homeroom.booking.payment.PaymentRefused if nobody ever could by that provider
   * @throws io.homeroom.booking.payment.ProviderNotOffered if nobody can by that provider; each
   *     ends the hold, unless the family can pay by another one
   */
  public Standing proceed(Booking booking, @Nullable Provider provider) {
    return proceed(new Held(booking, sessions.one(booking.session())), provider);
  }

  /** The same of one that was read with its session. */
  public Standing proceed(Held held, @Nullable Provider provider) {
    var booking = held.booking();
    var waits = booking.state() == BookingState.HELD || booking.state() == BookingState.EXPIRED;
    if (!waits) {
      return new Standing(booking, held.session(), null);
    }
    var checkout = opening.of(held, provider);
    if (checkout.isPaid()) {
      var paid = confirming.paid(booking.id(), booking.price().minor());
      return new Standing(paid, held.session(), checkout);
    }
    if (checkout.isOver() && booking.state() == BookingState.HELD) {
      ending.endUnpaid(booking.id());
      throw checkout.whyOver();
    }
    return new Standing(booking, held.session(), checkout);
  }
}
