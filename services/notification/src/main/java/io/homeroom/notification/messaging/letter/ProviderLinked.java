package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;

record ProviderLinked(UUID linkId, UUID personId, Instant occurredAt) {
  static final String TYPE = "identity.provider-linked.v1";

  LetterRequest toLetterRequest(UUID eventId) {
    return new LetterRequest(eventId, linkId, personId, LetterTemplate.PROVIDER_LINKED, occurredAt);
  }
}
