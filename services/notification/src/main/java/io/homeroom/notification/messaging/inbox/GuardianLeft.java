package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** They have a family of their own from now on, whose registration may be heard of later. */
record GuardianLeft(UUID familyId, UUID guardianId, UUID nextFamilyId, Instant occurredAt) {

  static final String TYPE = "identity.guardian-left.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.GUARDIAN_LEFT, Map.of("guardianId", guardianId.toString()), occurredAt);
  }
}
