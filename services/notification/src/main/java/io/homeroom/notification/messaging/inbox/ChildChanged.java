package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.UUID;

record ChildChanged(UUID familyId, UUID childId, String language, Instant occurredAt) {

  static final String TYPE = "identity.child-changed.v1";

  Person toChild() {
    return new Person(childId, familyId, FamilyRole.CHILD, Language.ofTag(language), occurredAt);
  }
}
