package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderRefunded(
    UUID orderId,
    UUID familyId,
    UUID personId,
    @Nullable UUID childId,
    long points,
    @Nullable Long minor,
    @Nullable String currency,
    Instant occurredAt) {

  static final String TYPE = "marketplace.order-refunded.v1";

  Buyer buyer() {
    return new Buyer(familyId, personId, childId != null);
  }

  Notice toNotice(UUID eventId) {
    return new Price(points, minor, currency)
        .notice(
            eventId,
            orderId,
            NoticeType.ORDER_REFUNDED,
            NoticeType.ORDER_REFUNDED_BY_CARD,
            occurredAt);
  }
}
