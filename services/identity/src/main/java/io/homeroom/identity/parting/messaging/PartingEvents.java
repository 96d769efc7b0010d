package io.homeroom.identity.parting.messaging;

import io.homeroom.identity.parting.PartingLetterRequested;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class PartingEvents {
  private static final String TOPIC = "homeroom.identity.guardian";

  record LetterRequested(UUID letterId, UUID personId, Instant occurredAt) {}

  private final Outbox outbox;

  PartingEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(PartingLetterRequested event) {
    UUID letter = event.letter().value();
    outbox.publish(
        new OutgoingEvent(
            TOPIC,
            letter,
            "identity.parting-letter-requested.v1",
            new LetterRequested(letter, event.person().value(), event.occurredAt())));
  }
}
