package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record ConsentRequested(UUID consentId, UUID parentId, Instant occurredAt) {

  static final String TYPE = "identity.consent-requested.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(eventId, consentId, parentId, LetterTemplate.SIGN_CONSENT, occurredAt);
  }
}
