package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderRefunded(
    UUID orderId,
    UUID familyId,
    UUID personId,
    @Nullable UUID childId,
    long points,
    Instant occurredAt) {

  static final String TYPE = "marketplace.order-refunded.v1";

  Buyer buyer() {
    return new Buyer(familyId, personId, childId != null);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.ORDER_REFUNDED,
        Map.of("orderId", orderId.toString(), "points", Long.toString(points)),
        occurredAt);
  }
}
