package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was paid for an order, or has come back of it: in points, or in money. */
record OrderNews(
    UUID orderId,
    UUID familyId,
    UUID personId,
    @Nullable UUID childId,
    long points,
    @Nullable Long minor,
    @Nullable String currency,
    Instant occurredAt) {

  static final String PAID = "marketplace.order-paid.v1";
  static final String REFUNDED = "marketplace.order-refunded.v1";
  static final String PART_REFUNDED = "marketplace.order-part-refunded.v1";

  Buyer buyer() {
    return new Buyer(familyId, personId, childId != null);
  }

  Notice toNotice(UUID eventId, NoticeType ofPoints, NoticeType ofMoney) {
    return new Price(points, minor, currency)
        .notice(eventId, orderId, ofPoints, ofMoney, occurredAt);
  }
}
