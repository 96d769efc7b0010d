package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record OrderApprovalRequested(UUID orderId, UUID familyId, long points, Instant occurredAt) {

  static final String TYPE = "marketplace.order-approval-requested.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.ORDER_APPROVAL_REQUESTED,
        Map.of("orderId", orderId.toString(), "points", Long.toString(points)),
        occurredAt);
  }
}
