package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Money of an order does not go back to who has paid: staff looks for another way. */
record RefundFailed(UUID orderId, UUID payerId, long minor, String currency, Instant occurredAt) {

  static final String TYPE = "marketplace.order-refund-failed.v1";

  Notice toNotice(UUID eventId) {
    var price = new Sum(minor, currency).inWords();
    var facts = Map.of("orderId", orderId.toString(), "price", price);
    return new Notice(eventId, NoticeType.REFUND_FAILED, facts, occurredAt);
  }
}
