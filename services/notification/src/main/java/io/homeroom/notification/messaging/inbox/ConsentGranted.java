package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record ConsentGranted(UUID consentId, UUID parentId, Instant occurredAt) {

  static final String TYPE = "identity.consent-granted.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.CONSENT_GRANTED, Map.of("consentId", consentId.toString()), occurredAt);
  }
}
