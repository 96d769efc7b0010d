package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record LetterRequested(UUID letterId, UUID personId, String template, Instant occurredAt) {
  static final String TYPE = "identity.letter-requested.v1";

  /** One whose template comes with the next version is a dead letter until then. */
  LetterRequest toLetterRequest(UUID eventId) {
    var known = LetterTemplate.ofAlias(template).orElseThrow();
    return new LetterRequest(eventId, letterId, personId, known, occurredAt);
  }
}
