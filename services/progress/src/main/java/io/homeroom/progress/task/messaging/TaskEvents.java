package io.homeroom.progress.task.messaging;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.progress.task.TaskAssigned;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class TaskEvents {
  private static final String TOPIC = "homeroom.progress.task";

  record Assigned(UUID familyId, UUID childId, UUID taskId, int points, Instant occurredAt) {}

  private final Outbox outbox;

  TaskEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic taskTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(TaskAssigned event) {
    var child = event.child();
    var task = event.task().value();
    var data = new Assigned(child.family(), child.id(), task, event.points(), event.occurredAt());
    outbox.publish(new OutgoingEvent(TOPIC, task, "progress.task-assigned.v1", data));
  }
}
