package io.homeroom.booking.credit.messaging;

import java.util.Optional;
import java.util.UUID;

/** By what payments knows a monthly package. */
final class PackageReference {
  private static final String PACKAGE = "package:";

  private PackageReference() {}

  /** Of boxes nothing is heard here. */
  static Optional<UUID> of(String reference) {
    return reference.startsWith(PACKAGE)
        ? Optional.of(UUID.fromString(reference.substring(PACKAGE.length())))
        : Optional.empty();
  }
}
