package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record GiftUnlocked(UUID giftId, UUID childId, long points, Instant occurredAt) {

  static final String TYPE = "marketplace.gift-unlocked.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.GIFT_UNLOCKED,
        Map.of("giftId", giftId.toString(), "points", Long.toString(points)),
        occurredAt);
  }
}
