package io.homeroom.notification.messaging;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record EmailVerified(UUID verificationId, UUID personId, Instant occurredAt) {

  static final String TYPE = "identity.email-verified.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.EMAIL_VERIFIED,
        Map.of("verificationId", verificationId.toString()),
        occurredAt);
  }
}
