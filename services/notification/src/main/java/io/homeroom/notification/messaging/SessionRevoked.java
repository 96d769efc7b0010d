package io.homeroom.notification.messaging;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record SessionRevoked(String sessionId, UUID personId, String reason, Instant occurredAt) {

  static final String TYPE = "identity.session-revoked.v1";

  private static final String LOGGED_OUT = "logged-out";

  /** Who has just signed out here knows. */
  boolean isNews() {
    return !reason.equals(LOGGED_OUT);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.SESSION_REVOKED,
        Map.of("sessionId", sessionId, "reason", reason),
        occurredAt);
  }
}
