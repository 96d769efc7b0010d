package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record FamilyRegistered(UUID familyId, UUID parentId, String language, Instant occurredAt) {

  static final String TYPE = "identity.family-registered.v1";

  Person toParent() {
    return new Person(parentId, familyId, FamilyRole.PARENT, Language.ofTag(language), occurredAt);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.FAMILY_REGISTERED, Map.of("familyId", familyId.toString()), occurredAt);
  }
}
