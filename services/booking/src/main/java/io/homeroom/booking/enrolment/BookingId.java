package io.homeroom.booking.enrolment;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) {
  private static final String PREFIX = "booking:";

  public static BookingId next() {
    return new BookingId(Generators.timeBasedEpochRandomGenerator().generate());
  }

  /** Which booking is paid under the reference, if it is one. */
  public static Optional<BookingId> of(String reference) {
    return reference.startsWith(PREFIX)
        ? Optional.of(new BookingId(UUID.fromString(reference.substring(PREFIX.length()))))
        : Optional.empty();
  }

  /** Under which it is paid. */
  public String reference() {
    return PREFIX + value;
  }
}
