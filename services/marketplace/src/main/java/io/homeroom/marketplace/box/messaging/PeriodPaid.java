package io.homeroom.marketplace.box.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A month of something is paid. */
record PeriodPaid(String reference, String invoiceId, Instant occurredAt) {
  static final String TYPE = "payments.period-paid.v1";
  private static final String BOX = "box:";

  /** Of packages of credits nothing is heard here. */
  Optional<UUID> box() {
    return reference.startsWith(BOX)
        ? Optional.of(UUID.fromString(reference.substring(BOX.length())))
        : Optional.empty();
  }
}
