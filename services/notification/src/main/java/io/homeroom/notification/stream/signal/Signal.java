package io.homeroom.notification.stream.signal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the replicas tell each other about a person: one of the two is given. */
public record Signal(@Nullable UUID notificationId, @Nullable String endedSession) {

  public static Signal arrived(UUID notificationId) {
    return new Signal(notificationId, null);
  }

  public static Signal ended(String session) {
    return new Signal(null, session);
  }
}
