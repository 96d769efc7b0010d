package io.homeroom.identity.joining.messaging;

import io.homeroom.identity.joining.event.GuardianInvited;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom an invitation is for, is asked when it is sent. */
@Component
class InvitationEvents {
  static final String TOPIC = "homeroom.identity.guardian";

  record Invited(UUID invitationId, UUID recipientId, Instant expiresAt, Instant occurredAt) {}

  private final Outbox outbox;

  InvitationEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(GuardianInvited event) {
    UUID invitation = event.invitation().value();
    outbox.publish(
        new OutgoingEvent(
            TOPIC,
            invitation,
            "identity.guardian-invited.v1",
            new Invited(
                invitation, event.recipient().value(), event.expiresAt(), event.occurredAt())));
  }
}
