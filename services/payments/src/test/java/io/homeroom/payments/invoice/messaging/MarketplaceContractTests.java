package io.homeroom.payments.invoice.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** The store's example of what is heard of it fills our copy. */
class MarketplaceContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("marketplace").fill(MonthRefundRequested.TYPE, MonthRefundRequested.class);
  }
}
