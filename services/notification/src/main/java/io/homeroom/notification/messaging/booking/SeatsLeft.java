package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Seats are given up.
 *
 * @param held they were not the children's yet, who were told nothing of them
 */
record SeatsLeft(
    UUID bookingId, UUID familyId, List<UUID> childIds, boolean held, Instant occurredAt) {

  static final String TYPE = "booking.seat-cancelled.v1";

  List<UUID> whoKnew() {
    return held ? List.of() : childIds;
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.SEAT_CANCELLED, Map.of("bookingId", bookingId.toString()), occurredAt);
  }
}
