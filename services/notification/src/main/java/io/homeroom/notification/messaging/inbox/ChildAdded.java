package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record ChildAdded(UUID familyId, UUID childId, String language, Instant occurredAt) {

  static final String TYPE = "identity.child-added.v1";

  Person toChild() {
    return new Person(childId, familyId, FamilyRole.CHILD, Language.ofTag(language), occurredAt);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId, NoticeType.CHILD_ADDED, Map.of("childId", childId.toString()), occurredAt);
  }
}
