package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.LetterFixture.consentRequested;
import static io.homeroom.notification.letter.LetterFixture.isMailed;
import static io.homeroom.notification.letter.LetterFixture.providerLinked;
import static io.homeroom.notification.letter.LetterFixture.registrationLetterRequested;
import static io.homeroom.notification.letter.delivery.LetterState.FAILED;
import static io.homeroom.notification.letter.delivery.LetterState.PENDING;
import static io.homeroom.notification.letter.delivery.LetterState.SENT;
import static io.homeroom.notification.letter.delivery.LetterState.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.platform.test.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@NotificationTest
class SendingLettersIT {

  private final UUID subject = Ids.next();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private Letters letters;
  @Autowired private MongoOperations mongo;
  @Autowired private MovableClock clock;

  private Mailbox mailbox;

  @BeforeEach
  void start() {
    identity.reset();
    mailbox = Mailbox.of(mail, subject);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void sendsLetterWithinASecondOfItsEvent() throws Exception {
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    Event event = consentRequested(subject);
    events.publish(event);
    Instant published = Instant.now();

    await().pollInterval(Duration.ofMillis(5)).until(() -> mailbox.messages().size() == 1);
    assertThat(Duration.between(published, Instant.now())).isLessThan(Duration.ofSeconds(1));
    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(SENT));
    MimeMessage message = onlyMail();
    assertThat(message.getMessageID()).isEqualTo("<" + event.id() + "@localhost>");
    assertThat(GreenMailUtil.getWholeMessage(message))
        .contains("multipart/alternative", "text/plain", "text/html", "Auto-Submitted");
  }

  @Test
  void writesInTheLanguageIdentityNames() throws Exception {
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "空 👩‍👧", "ja");
    events.publish(consentRequested(subject));

    MimeMessage message = onlyMail();
    assertThat(message.getSubject()).isEqualTo("同意のご確認をお願いします");
    assertThat(message.getHeader("Subject")[0]).matches("\\p{ASCII}+").startsWith("=?UTF-8?");
    assertThat(message.getHeader("Content-Language")).containsExactly("ja");
    assertThat(message.getAllRecipients()[0].toString()).matches("\\p{ASCII}+");
  }

  @Test
  void writesToWhomItDoesNotKnowByName() throws Exception {
    identity.hasLetter(
        subject,
        Map.of(
            "to", mailbox.address(),
            "language", "en",
            "template", "registration-code",
            "code", "012345",
            "expiresAt", "2026-11-24T14:05:00Z"));
    events.publish(registrationLetterRequested(subject));

    MimeMessage message = onlyMail();
    assertThat(message.getAllRecipients()[0]).hasToString(mailbox.address());
    assertThat(GreenMailUtil.getWholeMessage(message)).contains("012345");
  }

  @Test
  void writesWhatOnlyTellsSomething() throws Exception {
    identity.hasLetter(
        subject,
        Map.of(
            "to", mailbox.address(),
            "name", "Ada",
            "language", "en",
            "template", "already-registered"));
    events.publish(registrationLetterRequested(subject));

    assertThat(onlyMail().getSubject()).isEqualTo("You have an account at Homeroom");
  }

  @Test
  void tellsWhoHasAnAccountThatAProviderWasLinkedWithIt() throws Exception {
    identity.hasLetter(
        subject,
        Map.of(
            "to", mailbox.address(),
            "name", "Ada",
            "language", "en",
            "template", "provider-linked"));
    events.publish(providerLinked(subject));

    assertThat(onlyMail().getSubject()).isEqualTo("There is another way into your account");
  }

  @Test
  void letsNoNameForgeHeaders() throws Exception {
    String name = "Eve\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>";
    identity.hasLetter(subject, "sign-consent", mailbox.address(), name, "en");
    events.publish(consentRequested(subject));

    MimeMessage message = onlyMail();
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Test
  void failsOnAddressThatIsNone() {
    identity.hasLetter(subject, "sign-consent", "a@b.c\r\nBcc: all@example.org", "Eve", "en");
    Event event = consentRequested(subject);
    events.publish(event);

    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(FAILED));
    assertThat(troubleOf(event)).isEqualTo("address-invalid");
    assertThat(isMailed(event, mail)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void skipsLetterWhoseCauseIsGone(int status) {
    identity.answers(subject, status);
    Event event = consentRequested(subject);
    events.publish(event);

    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(SKIPPED));
    assertThat(troubleOf(event)).isEqualTo(status == 404 ? "unknown" : "gone");
    assertThat(isMailed(event, mail)).isFalse();
  }

  @Test
  void sendsOnceWhenTheEventIsRepeated() {
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    Event event = consentRequested(subject);
    for (int i = 0; i < 5; i++) {
      events.publish(event);
    }

    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(20))
        .until(() -> mailbox.messages().size() == 1);
  }

  @Test
  void storesNothingPersonal() {
    identity.hasLetter(subject, "sign-consent", "canary@example.org", "Canary Bird", "en");
    Event event = consentRequested(subject);
    events.publish(event);
    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(SENT));

    Document stored = mongo.getCollection("letters").find(new Document("_id", event.id())).first();

    assertThat(stored).isNotNull();
    assertThat(String.valueOf(stored)).doesNotContainIgnoringCase("canary", "http", "token");
  }

  @Test
  void sendsWhatIdentityCouldNotTellLater() {
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    identity.goesAway();
    Event event = consentRequested(subject);
    events.publish(event);
    await().untilAsserted(() -> assertThat(troubleOf(event)).isEqualTo("identity-503"));

    identity.comesBack();

    await()
        .pollInterval(Duration.ofSeconds(1)) // a hand that sends is not overtaken by the clock
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofSeconds(31)); // past the pause, and the breaker's
              assertThat(stateOf(event)).isEqualTo(SENT);
            });
    assertThat(mailbox.messages()).hasSize(1);
  }

  @Test
  void keepsLetterWhoseTemplateIsNotKnownYet() {
    identity.hasLetter(subject, "spring-greetings", mailbox.address(), "Ada", "en");
    Event event = consentRequested(subject);
    events.publish(event);

    await().untilAsserted(() -> assertThat(troubleOf(event)).isEqualTo("template-unknown"));
    assertThat(stateOf(event)).isEqualTo(PENDING);
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(SENT));
  }

  @Test
  void keepsLetterThatIdentityCannotPutIntoWords() {
    identity.hasLetter(subject, Map.of("to", mailbox.address()));
    Event event = consentRequested(subject);
    events.publish(event);

    await().untilAsserted(() -> assertThat(troubleOf(event)).isNotEqualTo("none"));
    assertThat(stateOf(event)).isEqualTo(PENDING);
    identity.answers(subject, 410);
    await().untilAsserted(() -> assertThat(stateOf(event)).isEqualTo(SKIPPED));
  }

  private MimeMessage onlyMail() {
    await().until(() -> mailbox.messages().size() == 1);
    return mailbox.messages().getFirst();
  }

  private LetterState stateOf(Event event) {
    return letters.find(event.id()).map(letter -> letter.delivery().state()).orElse(PENDING);
  }

  private String troubleOf(Event event) {
    return letters.find(event.id()).map(letter -> letter.delivery().trouble()).orElse("none");
  }
}
