package io.homeroom.identity.challenge.messaging;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.challenge.CodeRequested;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The code itself is in no event. */
@Component
class ChallengeEvents {

  record Requested(
      UUID challengeId,
      UUID codeId,
      UUID personId,
      UUID familyId,
      Channel channel,
      Instant expiresAt,
      Instant occurredAt) {}

  private final Outbox outbox;

  ChallengeEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(CodeRequested event) {
    UUID challenge = event.challenge().value();
    outbox.publish(
        new OutgoingEvent(
            ChallengeTopic.NAME,
            challenge,
            "identity.one-time-code-requested.v1",
            new Requested(
                challenge,
                event.code(),
                event.person().value(),
                event.family().value(),
                event.channel(),
                event.expiresAt(),
                event.occurredAt())));
  }
}
