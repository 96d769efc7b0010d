package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record ComingOfAgeAnnounced(UUID familyId, UUID childId, Instant occurredAt) {

  static final String TYPE = "identity.coming-of-age-announced.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.COMING_OF_AGE_ANNOUNCED,
        Map.of("childId", childId.toString()),
        occurredAt);
  }
}
