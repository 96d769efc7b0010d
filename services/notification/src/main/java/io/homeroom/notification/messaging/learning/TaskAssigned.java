package io.homeroom.notification.messaging.learning;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record TaskAssigned(UUID childId, UUID taskId, int points, Instant occurredAt) {

  static final String TYPE = "progress.task-assigned.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.TASK_ASSIGNED,
        Map.of("taskId", taskId.toString(), "points", Integer.toString(points)),
        occurredAt);
  }
}
