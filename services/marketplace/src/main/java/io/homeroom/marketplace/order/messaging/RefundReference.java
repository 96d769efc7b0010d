package io.homeroom.marketplace.order.messaging;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what payments is asked to give back, and tells that it has. */
final class RefundReference {
  private static final String PREFIX = "refund:";

  private RefundReference() {}

  /** Which refund it is; none if staff of payments has called it otherwise. */
  static Optional<UUID> read(@Nullable String reference) {
    return Optional.ofNullable(reference)
        .filter(it -> it.startsWith(PREFIX))
        .map(it -> UUID.fromString(it.substring(PREFIX.length())));
  }
}
