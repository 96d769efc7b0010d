package io.homeroom.marketplace.box;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month of a box that is paid.
 *
 * @param invoice by which payments knows it
 * @param givenBackAt when all of its money was given back
 */
public record BoxMonth(
    UUID id, UUID box, String invoice, Instant paidAt, @Nullable Instant givenBackAt) {
  private static final String PREFIX = "box:";

  static BoxMonth paid(UUID box, String invoice, Instant at) {
    return new BoxMonth(
        Generators.timeBasedEpochRandomGenerator().generate(), box, invoice, at, null);
  }

  /** Under which it is taken from the stock and sent. */
  public String reference() {
    return PREFIX + id;
  }

  /** The id of the month of that reference, if it is one of a month. */
  static Optional<UUID> idOf(String reference) {
    return reference.startsWith(PREFIX)
        ? Optional.of(UUID.fromString(reference.substring(PREFIX.length())))
        : Optional.empty();
  }
}
