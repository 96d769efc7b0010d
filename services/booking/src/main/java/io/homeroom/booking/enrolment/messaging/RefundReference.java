package io.homeroom.booking.enrolment.messaging;

import java.util.Optional;
import java.util.UUID;

/** Under which payments is asked for a refund. */
final class RefundReference {
  private static final String PREFIX = "refund:";

  private RefundReference() {}

  static String of(UUID refund) {
    return PREFIX + refund;
  }

  /** Which of our own refunds it is; staff at payments may have made others. */
  static Optional<UUID> ours(String reference) {
    return reference.startsWith(PREFIX)
        ? Optional.of(UUID.fromString(reference.substring(PREFIX.length())))
        : Optional.empty();
  }
}
