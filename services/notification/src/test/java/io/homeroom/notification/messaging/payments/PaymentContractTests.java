package io.homeroom.notification.messaging.payments;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what payments gives as examples of its events. */
class PaymentContractTests {

  @Test
  void findsEveryFieldItReads() {
    ForeignEvents.of("payments").fill(SubscriptionChanged.TYPE, SubscriptionChanged.class);
  }
}
