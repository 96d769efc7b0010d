package io.homeroom.marketplace.order.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Payments' own examples of what is heard of it. */
class PaymentContractTests {
  private final ForeignEvents payments = ForeignEvents.of("payments");

  @Test
  void readsWhatPaymentsTells() {
    payments.fill(PaymentSucceeded.TYPE, PaymentSucceeded.class);
    payments.fill(CheckoutExpired.TYPE, CheckoutExpired.class);
    payments.fill(PaymentRefunded.TYPE, PaymentRefunded.class);
    payments.fill(PaymentRefundFailed.TYPE, PaymentRefundFailed.class);
  }
}
