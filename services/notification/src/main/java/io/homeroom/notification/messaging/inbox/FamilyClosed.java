package io.homeroom.notification.messaging.inbox;

import java.util.UUID;

record FamilyClosed(UUID familyId) {

  static final String TYPE = "identity.family-closed.v1";
}
