package io.homeroom.marketplace.box.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Of a month of something money has been given back.
 *
 * @param full whether that is all of it
 */
record PeriodRefunded(String reference, String invoiceId, boolean full, Instant occurredAt) {
  static final String TYPE = "payments.period-refunded.v1";

  /** What is given back in part is sent all the same. */
  Optional<UUID> boxGivenBack() {
    return BoxReference.of(reference).filter(_ -> full);
  }
}
