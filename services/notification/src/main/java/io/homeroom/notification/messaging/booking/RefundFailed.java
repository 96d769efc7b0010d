package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Money does not go back to who has paid: staff looks for another way. */
record RefundFailed(
    String reference, UUID personId, long minor, String currency, Instant occurredAt) {

  static final String TYPE = "booking.refund-failed.v1";

  Notice toNotice(UUID eventId) {
    var facts = Map.of("reference", reference, "price", new Sum(minor, currency).inWords());
    return new Notice(eventId, NoticeType.REFUND_FAILED, facts, occurredAt);
  }
}
