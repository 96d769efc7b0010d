package io.homeroom.notification.messaging.stream;

import java.util.UUID;

record SessionEnded(String sessionId, UUID personId) {

  static final String TYPE = "identity.session-revoked.v1";
}
