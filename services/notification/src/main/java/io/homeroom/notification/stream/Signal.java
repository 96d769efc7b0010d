package io.homeroom.notification.stream;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the replicas tell each other about a person: one of the two is given. */
record Signal(@Nullable UUID notificationId, @Nullable String endedSession) {

  static Signal arrived(UUID notificationId) {
    return new Signal(notificationId, null);
  }

  static Signal ended(String session) {
    return new Signal(null, session);
  }
}
