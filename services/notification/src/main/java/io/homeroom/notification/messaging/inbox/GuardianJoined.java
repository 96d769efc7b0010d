package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record GuardianJoined(UUID familyId, UUID guardianId, String language, Instant occurredAt) {

  static final String TYPE = "identity.guardian-joined.v1";

  Person toParent() {
    return new Person(
        guardianId, familyId, FamilyRole.PARENT, Language.ofTag(language), occurredAt);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.GUARDIAN_JOINED,
        Map.of("guardianId", guardianId.toString()),
        occurredAt);
  }
}
