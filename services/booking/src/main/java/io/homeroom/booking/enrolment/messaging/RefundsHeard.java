package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.credit.CreditingPurchase;
import io.homeroom.booking.credit.refunding.CreditRefunds;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.cancelling.SettlingRefunds;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads what payments tells of refunds to bookings, or to purchases of credits. */
@Component
class RefundsHeard {
  private final SettlingRefunds settling;
  private final CreditingPurchase crediting;
  private final CreditRefunds credits;

  RefundsHeard(SettlingRefunds settling, CreditingPurchase crediting, CreditRefunds credits) {
    this.settling = settling;
    this.crediting = crediting;
    this.credits = credits;
  }

  void refunded(PaymentRefunded event) {
    RefundReference.ours(event.refundReference())
        .ifPresent(refund -> credits.done(refund, event.minor()));
    BookingId.of(event.reference())
        .filter(id -> !crediting.refunded(id.value(), event.full()))
        .ifPresent(id -> settle(id, event));
  }

  void failed(PaymentRefundFailed event) {
    if (event.nothingWasLeft()) {
      RefundReference.ours(event.refundReference()).ifPresent(refund -> gotNothing(event, refund));
    } else {
      failedForGood(event);
    }
  }

  /** The money is with the family already: that is no failure, and nothing of it is granted. */
  private void gotNothing(PaymentRefundFailed event, UUID refund) {
    credits.done(refund, 0);
    BookingId.of(event.reference())
        .filter(id -> !crediting.refunded(id.value(), false))
        .ifPresent(id -> settling.done(id, refund, 0, false));
  }

  private void failedForGood(PaymentRefundFailed event) {
    BookingId.of(event.reference())
        .filter(id -> !crediting.refundFailed(id.value(), event.minor()))
        .ifPresent(
            id ->
                settling.failed(
                    id,
                    RefundReference.ours(event.refundReference()).orElse(event.refundId()),
                    event.minor(),
                    event.occurredAt()));
    RefundReference.ours(event.refundReference()).ifPresent(credits::failed);
  }

  private void settle(BookingId id, PaymentRefunded event) {
    RefundReference.ours(event.refundReference())
        .ifPresentOrElse(
            refund -> settling.done(id, refund, event.minor(), event.full()),
            () ->
                settling.byStaff(
                    id, event.refundId(), event.minor(), event.full(), event.occurredAt()));
  }
}
