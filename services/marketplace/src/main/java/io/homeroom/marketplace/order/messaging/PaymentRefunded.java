package io.homeroom.marketplace.order.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a payment something was given back.
 *
 * @param minor how much
 * @param full whether nothing is left of it now
 */
record PaymentRefunded(
    UUID paymentId, String reference, @Nullable String refundReference, long minor, boolean full) {
  static final String TYPE = "payments.payment-refunded.v1";
}
