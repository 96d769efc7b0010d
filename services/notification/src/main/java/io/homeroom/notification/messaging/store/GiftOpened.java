package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record GiftOpened(UUID giftId, UUID familyId, UUID childId, long points, Instant occurredAt) {

  static final String TYPE = "marketplace.gift-opened.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.GIFT_OPENED,
        Map.of(
            "giftId",
            giftId.toString(),
            "childId",
            childId.toString(),
            "points",
            Long.toString(points)),
        occurredAt);
  }
}
