package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record OneTimeCodeRequested(UUID codeId, UUID personId, Instant occurredAt) {
  static final String TYPE = "identity.one-time-code-requested.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(eventId, codeId, personId, LetterTemplate.ONE_TIME_CODE, occurredAt);
  }
}
