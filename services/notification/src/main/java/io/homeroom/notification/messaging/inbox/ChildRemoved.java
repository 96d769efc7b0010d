package io.homeroom.notification.messaging.inbox;

import java.time.Instant;
import java.util.UUID;

record ChildRemoved(UUID childId, Instant occurredAt) {

  static final String TYPE = "identity.child-removed.v1";
}
