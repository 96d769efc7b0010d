package io.homeroom.booking.enrolment.oversight;

import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.refunding.RefundState;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings are looked for; what is left out does not matter.
 *
 * @param refund how far one of its refunds is
 */
public record Search(
    @Nullable UUID family,
    @Nullable UUID session,
    @Nullable BookingState state,
    @Nullable RefundState refund) {

  /** Whose bookings, and of what, if only those are looked for. */
  UUID[] subjects() {
    return Stream.of(family, session).filter(Objects::nonNull).toArray(UUID[]::new);
  }
}
