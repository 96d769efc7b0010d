package io.homeroom.identity.family.messaging;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.event.FamilyClosed;
import io.homeroom.identity.family.event.FamilyRegistered;
import io.homeroom.identity.family.event.GuardianJoined;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class FamilyEvents {
  record Registered(UUID familyId, UUID parentId, Language language, Instant occurredAt) {}

  record Joined(UUID familyId, UUID guardianId, Language language, Instant occurredAt) {}

  record Left(UUID familyId, UUID guardianId, UUID nextFamilyId, Instant occurredAt) {}

  record Closed(UUID familyId, Instant occurredAt) {}

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

  @EventListener
  void on(GuardianJoined event) {
    UUID family = event.family().value();
    var data = new Joined(family, event.guardian().value(), event.language(), event.occurredAt());
    publish(family, "identity.guardian-joined.v1", data);
  }

  @EventListener
  void on(GuardianLeft event) {
    UUID family = event.family().value();
    var data = new Left(family, event.guardian().value(), event.next().value(), event.occurredAt());
    publish(family, "identity.guardian-left.v1", data);
  }

  @EventListener
  void on(FamilyClosed event) {
    UUID family = event.family().value();
    publish(family, "identity.family-closed.v1", new Closed(family, event.occurredAt()));
  }

  private void publish(UUID family, String type, Object data) {
    outbox.publish(new OutgoingEvent(FamilyTopic.NAME, family, type, data));
  }
}
