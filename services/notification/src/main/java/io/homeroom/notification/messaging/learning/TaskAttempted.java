package io.homeroom.notification.messaging.learning;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

record TaskAttempted(UUID childId, UUID taskId, boolean correct, int points, Instant occurredAt) {

  static final String TYPE = "progress.task-attempted.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        correct ? NoticeType.TASK_SOLVED : NoticeType.TASK_MISSED,
        Map.of("taskId", taskId.toString(), "points", Integer.toString(points)),
        occurredAt);
  }
}
