package io.homeroom.booking.enrolment.messaging;

import java.time.Instant;
import java.util.UUID;

/** Money has not gone back, or has come again after it had. */
record PaymentRefundFailed(
    UUID refundId,
    String reference,
    String refundReference,
    long minor,
    String reason,
    Instant occurredAt) {

  static final String TYPE = "payments.payment-refund-failed.v1";

  /** Whether there was no money of the payment any more: staff has given back all of it. */
  boolean nothingWasLeft() {
    return reason.equals("nothing-left");
  }
}
