package io.homeroom.notification.stream.announcing;

import io.homeroom.notification.preference.Timeliness;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A push that is to be made when its person may be disturbed again, unless it is over by then. */
@Document("waiting_pushes")
record WaitingPush(
    @Id UUID notificationId, UUID personId, Instant dueAt, @Nullable Timeliness timeliness) {

  boolean isOver(Instant now) {
    return timeliness != null && timeliness.isOver(now);
  }
}
