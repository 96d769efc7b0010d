package io.homeroom.progress.answering.messaging;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.progress.answering.TaskAttempted;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Told with the task, in order: it is locked while it is answered. */
@Component
class AttemptEvents {
  private static final String TOPIC = "homeroom.progress.task";

  record Attempted(
      UUID familyId, UUID childId, UUID taskId, boolean correct, int points, Instant occurredAt) {}

  private final Outbox outbox;

  AttemptEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(TaskAttempted event) {
    var child = event.child();
    var data =
        new Attempted(
            child.family(),
            child.id(),
            event.task().value(),
            event.correct(),
            event.points(),
            event.occurredAt());
    outbox.publish(new OutgoingEvent(TOPIC, data.taskId(), "progress.task-attempted.v1", data));
  }
}
