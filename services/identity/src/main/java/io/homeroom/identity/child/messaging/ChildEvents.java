package io.homeroom.identity.child.messaging;

import io.homeroom.identity.child.event.ChildAdded;
import io.homeroom.identity.child.event.ChildCameOfAge;
import io.homeroom.identity.child.event.ChildChanged;
import io.homeroom.identity.child.event.ChildRemoved;
import io.homeroom.identity.contact.Language;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Children are told about with their family, in the order in which things happened to it. */
@Component
class ChildEvents {
  private static final String TOPIC = "homeroom.identity.family";

  record Added(
      UUID familyId, UUID childId, boolean underThirteen, Language language, Instant occurredAt) {}

  record Changed(UUID familyId, UUID childId, Language language, Instant occurredAt) {}

  record Removed(UUID familyId, UUID childId, Instant occurredAt) {}

  record CameOfAge(UUID familyId, UUID childId, UUID nextFamilyId, Instant occurredAt) {}

  private final Outbox outbox;

  ChildEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(ChildAdded event) {
    var data =
        new Added(
            event.family().value(),
            event.child().value(),
            event.underThirteen(),
            event.language(),
            event.occurredAt());
    publish(data.familyId(), "identity.child-added.v1", data);
  }

  @EventListener
  void on(ChildChanged event) {
    var data =
        new Changed(
            event.family().value(), event.child().value(), event.language(), event.occurredAt());
    publish(data.familyId(), "identity.child-changed.v1", data);
  }

  @EventListener
  void on(ChildRemoved event) {
    var data = new Removed(event.family().value(), event.child().value(), event.occurredAt());
    publish(data.familyId(), "identity.child-removed.v1", data);
  }

  @EventListener
  void on(ChildCameOfAge event) {
    var data =
        new CameOfAge(
            event.family().value(),
            event.child().value(),
            event.next().value(),
            event.occurredAt());
    publish(data.familyId(), "identity.child-came-of-age.v1", data);
  }

  private void publish(UUID family, String type, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, family, type, data));
  }
}
