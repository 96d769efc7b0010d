package io.homeroom.booking.credit.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what payments gives as an example of its events. */
class PaymentsContractTests {
  private final ForeignEvents payments = ForeignEvents.of("payments");

  @Test
  void findsEveryFieldItReads() {
    payments.fill(PeriodPaid.TYPE, PeriodPaid.class);
    payments.fill(MonthlyChanged.TYPE, MonthlyChanged.class);
    payments.fill(PeriodRefunded.TYPE, PeriodRefunded.class);
    payments.fill(PartRefunded.TYPE, PartRefunded.class);
    payments.fill(PartRefundFailed.TYPE, PartRefundFailed.class);
  }
}
