package io.homeroom.notification.letter;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

final class LetterFixture {

  private LetterFixture() {}

  /** Whether the letter an event asks for has come as a mail, to whomever. */
  static boolean isMailed(Event event, GreenMail mail) {
    return Stream.of(mail.getReceivedMessages()).anyMatch(message -> isOf(event, message));
  }

  private static boolean isOf(Event event, MimeMessage message) {
    try {
      return message.getMessageID().equals("<" + event.id() + "@localhost>");
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  static Event registrationLetterRequested(UUID letterId) {
    return Event.of(
        "registration",
        "registration-letter-requested",
        "registrationId",
        Map.of(
            "registrationId", Ids.next(),
            "letterId", letterId,
            "personId", Ids.next(),
            "expiresAt", Instant.now().plusSeconds(3_600),
            "occurredAt", Instant.now()));
  }

  static Event providerLinked(UUID linkId) {
    return Event.of(
        "provider-link",
        "provider-linked",
        "linkId",
        Map.of(
            "linkId",
            linkId,
            "personId",
            Ids.next(),
            "provider",
            "google",
            "occurredAt",
            Instant.now()));
  }

  static Event codeRequested(UUID codeId) {
    return Event.of(
        "challenge",
        "one-time-code-requested",
        "challengeId",
        Map.of(
            "challengeId", Ids.next(),
            "codeId", codeId,
            "personId", Ids.next(),
            "familyId", Ids.next(),
            "channel", "sms",
            "expiresAt", Instant.now().plusSeconds(300),
            "occurredAt", Instant.now()));
  }

  static Event consentRequested(UUID consentId) {
    return Event.of(
        "consent",
        "consent-requested",
        "consentId",
        Map.of(
            "consentId", consentId,
            "familyId", Ids.next(),
            "parentId", Ids.next(),
            "purposes", List.of("core"),
            "policyVersion", "2026-11",
            "language", "en",
            "expiresAt", Instant.now().plusSeconds(259_200),
            "occurredAt", Instant.now()));
  }
}
