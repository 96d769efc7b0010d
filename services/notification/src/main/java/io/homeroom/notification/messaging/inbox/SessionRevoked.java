package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

record SessionRevoked(String sessionId, UUID personId, String reason, Instant occurredAt) {

  static final String TYPE = "identity.session-revoked.v1";

  private static final Set<String> NO_NEWS =
      Set.of(
          "logged-out",
          "pin-changed",
          "child-removed",
          "consent-withdrawn",
          "outside-hours",
          "came-of-age",
          "account-closing",
          "left-alone");

  /** Who has just signed out knows; what ends a child's sessions is its parents' affair. */
  boolean isNews() {
    return !NO_NEWS.contains(reason);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.SESSION_REVOKED,
        Map.of("sessionId", sessionId, "reason", reason),
        occurredAt);
  }
}
