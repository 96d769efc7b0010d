package io.homeroom.booking.enrolment.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what payments gives as an example of its events. */
class PaymentsContractTests {
  private final ForeignEvents payments = ForeignEvents.of("payments");

  @Test
  void findsEveryFieldItReads() {
    payments.fill(PaymentSucceeded.TYPE, PaymentSucceeded.class);
    payments.fill(PaymentRefunded.TYPE, PaymentRefunded.class);
    payments.fill(PaymentRefundFailed.TYPE, PaymentRefundFailed.class);
  }
}
