package io.homeroom.marketplace.order.messaging;

import org.jspecify.annotations.Nullable;

record PaymentRefundFailed(@Nullable String refundReference, String reason) {
  static final String TYPE = "payments.payment-refund-failed.v1";
}
