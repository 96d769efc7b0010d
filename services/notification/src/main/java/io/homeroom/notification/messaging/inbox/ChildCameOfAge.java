package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** As whom they are known from now on, the registration of their own family tells. */
record ChildCameOfAge(UUID familyId, UUID childId, Instant occurredAt) {

  static final String TYPE = "identity.child-came-of-age.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.CHILD_CAME_OF_AGE, Map.of("childId", childId.toString()), occurredAt);
  }
}
