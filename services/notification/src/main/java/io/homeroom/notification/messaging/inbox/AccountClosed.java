package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has worked with Homeroom had no family. */
record AccountClosed(
    UUID personId, @Nullable UUID familyId, boolean familyClosed, Instant occurredAt) {

  static final String TYPE = "identity.account-closed.v1";

  /** Where somebody is to be told that a parent has left. */
  @Nullable UUID familyThatGoesOn() {
    return familyClosed ? null : familyId;
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.GUARDIAN_LEFT, Map.of("guardianId", personId.toString()), occurredAt);
  }
}
