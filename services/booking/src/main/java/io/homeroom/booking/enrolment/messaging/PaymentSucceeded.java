package io.homeroom.booking.enrolment.messaging;

import java.time.Instant;
import java.util.UUID;

record PaymentSucceeded(UUID paymentId, String reference, long minor, Instant occurredAt) {

  static final String TYPE = "payments.payment-succeeded.v1";
}
