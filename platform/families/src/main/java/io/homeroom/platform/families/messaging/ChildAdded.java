package io.homeroom.platform.families.messaging;

import io.homeroom.platform.families.Child;
import java.time.Instant;
import java.util.UUID;

record ChildAdded(UUID familyId, UUID childId, Instant occurredAt) {

  static final String TYPE = "identity.child-added.v1";

  Child child() {
    return new Child(childId, familyId);
  }
}
