package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.holding.Held;
import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.payment.CheckoutsAtPayments;
import io.homeroom.booking.payment.ChoosingProvider;
import io.homeroom.booking.payment.Demand;
import io.homeroom.booking.payment.Provider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a held booking is paid. It asks payments, so it is never called within a transaction. */
@Component
public class OpeningCheckout {
  /** Whoever pays in the last moment has the seats still when that is known here. */
  static final Duration LEEWAY = Duration.ofSeconds(30);

  private final CheckoutsAtPayments checkouts;
  private final ChoosingProvider choosing;
  private final CourseTitles titles;

  OpeningCheckout(CheckoutsAtPayments checkouts, ChoosingProvider choosing, CourseTitles titles) {
    this.checkouts = checkouts;
    this.choosing = choosing;
    this.titles = titles;
  }

  /**
   * The checkout of a booking that is held; of any other, what has become of it.
   *
   * @param provider by whom the family wants to pay, if it chooses now
   */
  Checkout of(Held held, @Nullable Provider provider) {
    var booking = held.booking();
    var until = booking.until();
    if (until == null || booking.state() != BookingState.HELD) {
      return checkouts.find(booking.id().reference());
    }
    return choosing.open(
        new Demand(
            booking.id().reference(),
            booking.booker().family(),
            booking.booker().person(),
            titles.of(held.session().course()),
            booking.each(),
            booking.seats().size(),
            until.minus(LEEWAY)),
        provider);
  }
}
