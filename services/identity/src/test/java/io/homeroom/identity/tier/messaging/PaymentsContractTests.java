package io.homeroom.identity.tier.messaging;

import io.homeroom.identity.tier.messaging.HearingPayments.SubscriptionChanged;
import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what payments gives as an example of its events. */
class PaymentsContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("payments").fill(HearingPayments.TYPE, SubscriptionChanged.class);
  }
}
