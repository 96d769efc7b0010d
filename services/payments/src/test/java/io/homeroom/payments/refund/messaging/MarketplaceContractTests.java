package io.homeroom.payments.refund.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** The store's examples of what is heard of it fill our copies. */
class MarketplaceContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("marketplace").fill(RefundRequested.OF_MARKETPLACE, RefundRequested.class);
  }
}
