package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** News of a booking that concerns its children too. */
record SeatsOfChildren(UUID bookingId, UUID familyId, List<UUID> childIds, Instant occurredAt) {

  static final String CONFIRMED = "booking.seat-confirmed.v1";
  static final String RESCHEDULED = "booking.seat-rescheduled.v1";
  static final String MOVED = "booking.session-moved.v1";

  Notice toNotice(UUID eventId, NoticeType type) {
    return new Notice(eventId, type, Map.of("bookingId", bookingId.toString()), occurredAt);
  }
}
