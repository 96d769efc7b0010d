package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record GuardianInvited(UUID invitationId, UUID recipientId, Instant occurredAt) {

  static final String TYPE = "identity.guardian-invited.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(
        eventId, invitationId, recipientId, LetterTemplate.GUARDIAN_INVITATION, occurredAt);
  }
}
