package io.homeroom.platform.families.messaging;

import io.homeroom.platform.families.Child;
import java.time.Instant;
import java.util.UUID;

record ChildCameOfAge(UUID familyId, UUID childId, UUID nextFamilyId, Instant occurredAt) {

  static final String TYPE = "identity.child-came-of-age.v1";

  Child child() {
    return new Child(childId, familyId);
  }
}
