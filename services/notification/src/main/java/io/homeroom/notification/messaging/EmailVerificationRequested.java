package io.homeroom.notification.messaging;

import io.homeroom.notification.letter.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record EmailVerificationRequested(UUID verificationId, UUID personId, Instant occurredAt) {

  static final String TYPE = "identity.email-verification-requested.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(
        eventId, verificationId, personId, LetterTemplate.VERIFY_EMAIL, occurredAt);
  }
}
