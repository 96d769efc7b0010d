package io.homeroom.marketplace.box.messaging;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a family gets each month stands otherwise now.
 *
 * @param version counts its changes
 */
record BoxChanged(String reference, String status, long version) {
  static final String TYPE = "payments.product-subscription-changed.v1";
  private static final Set<String> NOT_RUNNING = Set.of("incomplete", "unpaid", "ended");

  Optional<UUID> box() {
    return BoxReference.of(reference);
  }

  /** Whether the family gets it: it is paid for, or will be asked for. */
  boolean isRunning() {
    return !NOT_RUNNING.contains(status);
  }
}
