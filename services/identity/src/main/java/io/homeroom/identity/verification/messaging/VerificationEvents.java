package io.homeroom.identity.verification.messaging;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.verification.EmailVerificationRequested;
import io.homeroom.identity.verification.EmailVerified;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class VerificationEvents {
  record Requested(
      UUID verificationId,
      UUID personId,
      UUID familyId,
      Language language,
      Instant expiresAt,
      Instant occurredAt) {}

  record Verified(UUID verificationId, UUID personId, UUID familyId, Instant occurredAt) {}

  private final Outbox outbox;

  VerificationEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(EmailVerificationRequested event) {
    var data =
        new Requested(
            event.verification().value(),
            event.person().value(),
            event.family().value(),
            event.language(),
            event.expiresAt(),
            event.occurredAt());
    publish(data.verificationId(), "identity.email-verification-requested.v1", data);
  }

  @EventListener
  void on(EmailVerified event) {
    var data =
        new Verified(
            event.verification().value(),
            event.person().value(),
            event.family().value(),
            event.occurredAt());
    publish(data.verificationId(), "identity.email-verified.v1", data);
  }

  private void publish(UUID verification, String type, Object data) {
    outbox.publish(new OutgoingEvent(VerificationTopic.NAME, verification, type, data));
  }
}
