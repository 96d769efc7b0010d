package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.payment.CheckoutsAtPayments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A hold that was given up shall not be paid any more. Payments is asked for that once it is
 * certain; if that is lost, the checkout ends with the hold's time, and money that arrives
 * nevertheless is refunded.
 */
@Component
class ClosingCheckouts {
  private final CheckoutsAtPayments checkouts;

  ClosingCheckouts(CheckoutsAtPayments checkouts) {
    this.checkouts = checkouts;
  }

  @TransactionalEventListener
  void on(BookingEvent.Cancelled event) {
    if (event.held() && event.reason() != EndReason.PAID_TOO_LATE) {
      Thread.startVirtualThread(() -> checkouts.close(event.booking().id().reference()));
    }
  }
}
