package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record RegistrationLetterRequested(UUID letterId, UUID personId, Instant occurredAt) {
  static final String TYPE = "identity.registration-letter-requested.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(
        eventId, letterId, personId, LetterTemplate.REGISTRATION_CODE, occurredAt);
  }
}
