package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.credit.monthly.Month;
import java.time.Instant;
import java.util.Optional;

/** A month of something is paid. */
record PeriodPaid(String reference, String invoiceId, long minor, Instant occurredAt) {
  static final String TYPE = "payments.period-paid.v1";

  /** If it is one of a package. */
  Optional<Month> month() {
    return PackageReference.of(reference).map(id -> new Month(id, invoiceId, minor, occurredAt));
  }
}
