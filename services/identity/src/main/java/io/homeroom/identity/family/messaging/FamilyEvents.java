package io.homeroom.identity.family.messaging;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyRegistered;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class FamilyEvents {
  record Registered(UUID familyId, UUID parentId, Language language, Instant occurredAt) {}

  private final Outbox outbox;

  FamilyEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(FamilyRegistered event) {
    UUID family = event.family().value();
    outbox.publish(
        new OutgoingEvent(
            FamilyTopic.NAME,
            family,
            "identity.family-registered.v1",
            new Registered(family, event.parent().value(), event.language(), event.occurredAt())));
  }
}
