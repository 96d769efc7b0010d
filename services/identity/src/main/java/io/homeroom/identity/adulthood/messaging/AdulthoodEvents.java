package io.homeroom.identity.adulthood.messaging;

import io.homeroom.identity.adulthood.event.ComingOfAgeAnnounced;
import io.homeroom.identity.adulthood.event.HandoverInvited;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day itself is in no event: it is a birthday. */
@Component
class AdulthoodEvents {
  private static final String TOPIC = "homeroom.identity.family";

  record Announced(UUID familyId, UUID childId, Instant occurredAt) {}

  record Invited(UUID letterId, UUID personId, Instant expiresAt, Instant occurredAt) {}

  private final Outbox outbox;

  AdulthoodEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(ComingOfAgeAnnounced event) {
    var data = new Announced(event.family().value(), event.child().value(), event.occurredAt());
    outbox.publish(
        new OutgoingEvent(TOPIC, data.familyId(), "identity.coming-of-age-announced.v1", data));
  }

  @EventListener
  void on(HandoverInvited event) {
    var data =
        new Invited(event.letter(), event.child().value(), event.expiresAt(), event.occurredAt());
    outbox.publish(
        new OutgoingEvent(
            "homeroom.identity.guardian", data.letterId(), "identity.handover-invited.v1", data));
  }
}
