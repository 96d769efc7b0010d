package io.homeroom.identity.suspension.messaging;

import io.homeroom.identity.suspension.PersonReinstated;
import io.homeroom.identity.suspension.PersonSuspended;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SuspensionEvents {
  record Suspended(UUID personId, String reason, Instant occurredAt) {}

  record Reinstated(UUID personId, Instant occurredAt) {}

  private final Outbox outbox;

  SuspensionEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(PersonSuspended event) {
    UUID person = event.person().value();
    publish(
        person,
        "identity.person-suspended.v1",
        new Suspended(person, event.reason().wireName(), event.occurredAt()));
  }

  @EventListener
  void on(PersonReinstated event) {
    UUID person = event.person().value();
    publish(person, "identity.person-reinstated.v1", new Reinstated(person, event.occurredAt()));
  }

  private void publish(UUID person, String type, Object data) {
    outbox.publish(new OutgoingEvent(PersonTopic.NAME, person, type, data));
  }
}
