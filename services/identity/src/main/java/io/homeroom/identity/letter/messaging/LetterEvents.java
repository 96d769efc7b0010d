package io.homeroom.identity.letter.messaging;

import io.homeroom.identity.letter.LetterRequested;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The link or code in a letter is in no event. */
@Component
class LetterEvents {

  record Requested(UUID letterId, UUID personId, LetterTemplate template, Instant occurredAt) {}

  private final Outbox outbox;

  LetterEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(LetterRequested event) {
    var data =
        new Requested(event.letter(), event.person().value(), event.template(), event.occurredAt());
    outbox.publish(
        new OutgoingEvent(LetterTopic.NAME, data.letterId(), "identity.letter-requested.v1", data));
  }
}
