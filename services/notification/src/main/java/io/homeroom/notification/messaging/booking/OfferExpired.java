package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record OfferExpired(UUID bookingId, UUID familyId, Instant occurredAt) {

  static final String TYPE = "booking.offer-expired.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.OFFER_EXPIRED, Map.of("bookingId", bookingId.toString()), occurredAt);
  }
}
