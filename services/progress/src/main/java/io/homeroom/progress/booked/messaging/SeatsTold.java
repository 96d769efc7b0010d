package io.homeroom.progress.booked.messaging;

import io.homeroom.progress.booked.ComingSession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all news of seats have in common. Older ones know no title; of seats that were lost, no time
 * either.
 *
 * @param childIds who has got, has, or has lost a seat in the session
 */
record SeatsTold(
    UUID bookingId,
    UUID courseSessionId,
    List<UUID> childIds,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable String zone,
    Instant occurredAt) {
  static final String CONFIRMED = "booking.seat-confirmed.v1";
  static final String RESCHEDULED = "booking.seat-rescheduled.v1";
  static final String MOVED = "booking.session-moved.v1";
  static final String CANCELLED = "booking.seat-cancelled.v1";

  /** Where no time was told it is that of the news: such a session is not to come. */
  ComingSession session() {
    return new ComingSession(
        bookingId,
        courseSessionId,
        Objects.requireNonNullElse(courseTitle, ""),
        Objects.requireNonNullElse(startsAt, occurredAt),
        Objects.requireNonNullElse(zone, "UTC"));
  }
}
