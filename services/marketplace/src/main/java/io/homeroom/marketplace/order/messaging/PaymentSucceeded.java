package io.homeroom.marketplace.order.messaging;

import java.util.UUID;

record PaymentSucceeded(UUID paymentId, String reference) {
  static final String TYPE = "payments.payment-succeeded.v1";
}
