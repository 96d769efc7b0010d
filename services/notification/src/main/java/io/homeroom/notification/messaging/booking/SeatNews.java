package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** News of a booking that concerns the parents. */
record SeatNews(UUID bookingId, UUID familyId, Instant occurredAt) {

  static final String OFFERED = "booking.seat-offered.v1";
  static final String OFFER_EXPIRED = "booking.offer-expired.v1";

  Notice toNotice(UUID eventId, NoticeType type) {
    return new Notice(eventId, type, Map.of("bookingId", bookingId.toString()), occurredAt);
  }
}
