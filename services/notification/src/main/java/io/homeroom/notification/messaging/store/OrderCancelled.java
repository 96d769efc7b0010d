package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order has come to nothing.
 *
 * @param endedBy who had it so, if it was a person: they know
 */
record OrderCancelled(
    UUID orderId,
    UUID familyId,
    UUID personId,
    @Nullable UUID childId,
    String reason,
    @Nullable UUID endedBy,
    Instant occurredAt) {

  static final String TYPE = "marketplace.order-cancelled.v1";

  Buyer buyer() {
    return new Buyer(familyId, personId, childId != null);
  }

  Notice toNotice(UUID eventId) {
    var facts = Map.of("orderId", orderId.toString(), "ending", reason);
    return new Notice(eventId, NoticeType.ORDER_CANCELLED, facts, occurredAt).doneBy(endedBy);
  }
}
