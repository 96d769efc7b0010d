package io.homeroom.progress.booked.messaging;

import io.homeroom.progress.booked.ComingSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What all news of seats have in common.
 *
 * @param childIds who has got, has, or has lost a seat in the session
 */
record SeatsTold(
    UUID bookingId,
    UUID courseSessionId,
    List<UUID> childIds,
    String courseTitle,
    Instant startsAt,
    String zone,
    Instant occurredAt) {
  static final String CONFIRMED = "booking.seat-confirmed.v1";
  static final String RESCHEDULED = "booking.seat-rescheduled.v1";
  static final String MOVED = "booking.session-moved.v1";
  static final String CANCELLED = "booking.seat-cancelled.v1";

  ComingSession session() {
    return new ComingSession(bookingId, courseSessionId, courseTitle, startsAt, zone);
  }
}
