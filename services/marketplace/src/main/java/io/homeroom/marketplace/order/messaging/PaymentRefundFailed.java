package io.homeroom.marketplace.order.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a payment something is not given back, or has come again after it was.
 *
 * @param minor how much
 */
record PaymentRefundFailed(
    UUID refundId, String reference, @Nullable String refundReference, long minor, String reason) {
  static final String TYPE = "payments.payment-refund-failed.v1";

  /** Whether all that could be given back was, or is on its way. */
  boolean isNothingLeft() {
    return reason.equals("nothing-left");
  }
}
