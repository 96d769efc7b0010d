package io.homeroom.marketplace.box.messaging;

import java.util.Optional;
import java.util.UUID;

/** By what payments knows a box. */
final class BoxReference {
  private static final String BOX = "box:";

  private BoxReference() {}

  /** Of packages of credits nothing is heard here. */
  static Optional<UUID> of(String reference) {
    return reference.startsWith(BOX)
        ? Optional.of(UUID.fromString(reference.substring(BOX.length())))
        : Optional.empty();
  }
}
