package io.homeroom.notification.messaging;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** That they have a family of their own now, they are known by that family's registration. */
record GuardianLeft(UUID familyId, UUID guardianId, Instant occurredAt) {

  static final String TYPE = "identity.guardian-left.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.GUARDIAN_LEFT, Map.of("guardianId", guardianId.toString()), occurredAt);
  }
}
