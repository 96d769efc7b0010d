package io.homeroom.progress.directory.messaging;

import io.homeroom.progress.directory.Child;
import java.time.Instant;
import java.util.UUID;

record ChildRemoved(UUID familyId, UUID childId, Instant occurredAt) {

  static final String TYPE = "identity.child-removed.v1";

  Child child() {
    return new Child(childId, familyId);
  }
}
