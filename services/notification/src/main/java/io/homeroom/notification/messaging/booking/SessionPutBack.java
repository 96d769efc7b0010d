package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What somebody did in the calendar outside is undone there; that concerns the coach. */
record SessionPutBack(UUID courseSessionId, UUID coachId, String reason, Instant occurredAt) {

  static final String TYPE = "booking.session-put-back.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.SESSION_PUT_BACK,
        Map.of("courseSessionId", courseSessionId.toString(), "reason", reason),
        occurredAt);
  }
}
