package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.enrolment.BookingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the credits for seats that are paid by them, in the transaction that confirms these. */
@Component
class PayingByCredits {
  private final Credits credits;

  PayingByCredits(Credits credits) {
    this.credits = credits;
  }

  /** Fails with all of it if the family has not as many. */
  @EventListener
  void on(BookingEvent.Confirmed event) {
    var booking = event.booking();
    if (booking.byCredits()) {
      credits.spend(
          booking.booker().family(),
          event.session().course(),
          booking.seats().size(),
          booking.id().reference());
    }
  }
}
