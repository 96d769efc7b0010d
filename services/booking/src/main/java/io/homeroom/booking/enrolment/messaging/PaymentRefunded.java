package io.homeroom.booking.enrolment.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PaymentRefunded(String reference, @Nullable String refundReference, Instant occurredAt) {

  static final String TYPE = "payments.payment-refunded.v1";
  private static final String PREFIX = "refund:";

  /** Which of our own refunds it is; the provider's staff may have made others. */
  Optional<UUID> refund() {
    return Optional.ofNullable(refundReference)
        .filter(it -> it.startsWith(PREFIX))
        .map(it -> UUID.fromString(it.substring(PREFIX.length())));
  }
}
