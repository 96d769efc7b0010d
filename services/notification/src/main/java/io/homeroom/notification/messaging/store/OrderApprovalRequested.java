package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderApprovalRequested(
    UUID orderId,
    UUID familyId,
    long points,
    @Nullable Long minor,
    @Nullable String currency,
    Instant occurredAt) {

  static final String TYPE = "marketplace.order-approval-requested.v1";

  Notice toNotice(UUID eventId) {
    return new Price(points, minor, currency)
        .notice(
            eventId,
            orderId,
            NoticeType.ORDER_APPROVAL_REQUESTED,
            NoticeType.ORDER_APPROVAL_REQUESTED_BY_CARD,
            occurredAt);
  }
}
