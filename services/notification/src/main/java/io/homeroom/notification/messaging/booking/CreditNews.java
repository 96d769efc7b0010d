package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A parent has bought credits, or gets the money back for those that nobody can use any more. */
record CreditNews(
    UUID purchaseId,
    UUID familyId,
    UUID personId,
    int credits,
    long minor,
    String currency,
    Instant occurredAt) {

  static final String BOUGHT = "booking.credits-bought.v1";
  static final String REFUNDED = "booking.credits-refunded.v1";

  Notice toNotice(UUID eventId, NoticeType type) {
    return new Notice(
        eventId,
        type,
        Map.of(
            "purchaseId",
            purchaseId.toString(),
            "credits",
            Integer.toString(credits),
            "price",
            new Sum(minor, currency).inWords()),
        occurredAt);
  }
}
