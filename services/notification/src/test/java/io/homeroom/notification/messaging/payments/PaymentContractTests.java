package io.homeroom.notification.messaging.payments;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Reads what payments gives as examples of its events. */
class PaymentContractTests {

  @Test
  void findsEveryFieldItReads() {
    var payments = ForeignEvents.of("payments");
    payments.fill(SubscriptionChanged.TYPE, SubscriptionChanged.class);
    payments.fill(ProductChanged.TYPE, ProductChanged.class);
  }
}
