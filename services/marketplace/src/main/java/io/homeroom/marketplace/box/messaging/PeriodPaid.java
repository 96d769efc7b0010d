package io.homeroom.marketplace.box.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A month of something is paid. */
record PeriodPaid(String reference, String invoiceId, Instant occurredAt) {
  static final String TYPE = "payments.period-paid.v1";

  Optional<UUID> box() {
    return BoxReference.of(reference);
  }
}
