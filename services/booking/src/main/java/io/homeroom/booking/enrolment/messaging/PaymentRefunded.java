package io.homeroom.booking.enrolment.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * Money has gone back.
 *
 * @param full whether nothing is left of the payment
 */
record PaymentRefunded(
    UUID refundId,
    String reference,
    String refundReference,
    long minor,
    boolean full,
    Instant occurredAt) {

  static final String TYPE = "payments.payment-refunded.v1";
}
