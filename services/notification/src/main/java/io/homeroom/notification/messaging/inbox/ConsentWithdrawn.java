package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record ConsentWithdrawn(UUID consentId, UUID familyId, String purpose, Instant occurredAt) {

  static final String TYPE = "identity.consent-withdrawn.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.CONSENT_WITHDRAWN,
        Map.of("consentId", consentId.toString(), "purpose", purpose),
        occurredAt);
  }
}
