package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.credit.monthly.Month;
import java.time.Instant;
import java.util.Optional;

/**
 * Of a month of something money has been given back.
 *
 * @param minor all that has been until now
 * @param full whether that is all that was paid
 */
record PeriodRefunded(
    String reference, String invoiceId, long minor, boolean full, Instant occurredAt) {
  static final String TYPE = "payments.period-refunded.v1";

  /** If it is one of a package. */
  Optional<Month> month() {
    return PackageReference.of(reference).map(id -> new Month(id, invoiceId, minor, occurredAt));
  }
}
