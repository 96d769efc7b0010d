package io.homeroom.payments.refund.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Booking's examples of what is heard of it fill our copies. */
class BookingContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("booking").fill(RefundRequested.OF_BOOKING, RefundRequested.class);
  }
}
