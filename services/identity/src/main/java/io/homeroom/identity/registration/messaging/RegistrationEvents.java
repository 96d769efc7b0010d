package io.homeroom.identity.registration.messaging;

import io.homeroom.identity.registration.RegistrationLetterRequested;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The code itself is in no event, nor whether there is one. */
@Component
class RegistrationEvents {

  record LetterRequested(
      UUID registrationId, UUID letterId, UUID personId, Instant expiresAt, Instant occurredAt) {}

  private final Outbox outbox;

  RegistrationEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(RegistrationLetterRequested event) {
    UUID registration = event.registration().value();
    outbox.publish(
        new OutgoingEvent(
            RegistrationTopic.NAME,
            registration,
            "identity.registration-letter-requested.v1",
            new LetterRequested(
                registration,
                event.letter().value(),
                event.person().value(),
                event.expiresAt(),
                event.occurredAt())));
  }
}
