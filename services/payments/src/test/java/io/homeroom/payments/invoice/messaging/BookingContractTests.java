package io.homeroom.payments.invoice.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Booking's example of what is heard of it fills our copy. */
class BookingContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("booking").fill(CreditsRefundRequested.TYPE, CreditsRefundRequested.class);
  }
}
