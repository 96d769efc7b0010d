package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record PartingLetterRequested(UUID letterId, UUID personId, Instant occurredAt) {

  static final String TYPE = "identity.parting-letter-requested.v1";

  /** To whom which of the two goes, identity says when it is sent. */
  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(
        eventId, letterId, personId, LetterTemplate.GUARDIAN_REMOVED, occurredAt);
  }
}
