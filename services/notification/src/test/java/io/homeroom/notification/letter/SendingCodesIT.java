package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.LetterFixture.codeRequested;
import static io.homeroom.notification.letter.LetterFixture.isMailed;
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
import io.homeroom.notification.Twilio;
import io.homeroom.notification.letter.delivery.LetterState;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;

/** Codes go by SMS, and by mail where that does not work. */
@NotificationTest
@ExtendWith(OutputCaptureExtension.class)
class SendingCodesIT {
  private static final String PHONE = "+4930901820";

  private final UUID code = Ids.next();

  @Autowired private Identity identity;
  @Autowired private Twilio twilio;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private Letters letters;
  @Autowired private MongoOperations mongo;

  private Mailbox mailbox;

  @BeforeEach
  void start() {
    identity.reset();
    twilio.accepts();
    mailbox = Mailbox.of(mail, code);
  }

  @AfterEach
  void mend() {
    twilio.accepts();
  }

  @Test
  void goBySmsAlone() {
    identity.hasCode(code, "012345", PHONE, mailbox.address());
    Event event = published();

    await().until(() -> stateOf(event) == SENT);
    assertThat(twilio.messages())
        .singleElement()
        .satisfies(
            sms ->
                assertThat(sms)
                    .containsEntry("To", PHONE)
                    .containsEntry("From", "+15005550006")
                    .hasEntrySatisfying("Body", body -> assertThat(body).contains("012345")));
    assertThat(mailbox.messages()).isEmpty();
  }

  @Test
  void goByMailToWhomHasNoPhone() {
    identity.hasLetter(
        code,
        Map.of(
            "to", mailbox.address(),
            "name", "Ada",
            "language", "ja",
            "template", "one-time-code",
            "code", "012345",
            "expiresAt", "2026-11-24T14:05:00Z"));
    published();

    await().until(() -> mailbox.messages().size() == 1);
    assertThat(mailbox.messages().getFirst())
        .extracting(GreenMailUtil::getWholeMessage)
        .asString()
        .contains("012345");
    assertThat(twilio.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 429, 500, 503})
  void goByMailWhenSmsDoesNotWork(int status) {
    twilio.answers(status, "{\"code\":21614,\"message\":\"to " + PHONE + "\"}");
    identity.hasCode(code, "012345", PHONE, mailbox.address());
    Event event = published();

    await().until(() -> stateOf(event) == SENT);
    assertThat(mailbox.messages()).hasSize(1);
  }

  @Test
  void waitForSmsWhereMailWouldProveNothing() {
    twilio.answers(503, "{}");
    identity.hasCode(code, "012345", PHONE, null);
    Event event = published();

    await().until(() -> troubleOf(event).startsWith("sms-"));
    assertThat(stateOf(event)).isEqualTo(PENDING);
    twilio.accepts();
    await().until(() -> stateOf(event) == SENT);
    assertThat(twilio.messages()).hasSize(1);
    assertThat(isMailed(event, mail)).isFalse();
  }

  @Test
  void failWhereTheNumberTakesNoSmsAndMailWouldProveNothing() {
    twilio.answers(400, "{\"code\":21614}");
    identity.hasCode(code, "012345", PHONE, null);
    Event event = published();

    await().until(() -> stateOf(event) == FAILED);
    assertThat(troubleOf(event)).isEqualTo("sms-400");
  }

  @Test
  void areNotSentWhenTheyAreOfNoUseAnyMore() {
    identity.answers(code, 410);
    Event event = published();

    await().until(() -> stateOf(event) == SKIPPED);
    assertThat(twilio.messages()).isEmpty();
  }

  @Test
  void areNeitherStoredNorLogged(CapturedOutput output) {
    twilio.answers(503, "{\"message\":\"012345 to " + PHONE + "\"}");
    identity.hasCode(code, "012345", PHONE, mailbox.address());
    Event event = published();

    await().until(() -> stateOf(event) == SENT);
    assertThat(mongo.findAll(Document.class, "letters").toString())
        .contains(event.id().toString())
        .doesNotContain("012345", PHONE, mailbox.address());
    assertThat(output.getAll()).doesNotContain("012345", PHONE, mailbox.address());
  }

  private Event published() {
    Event event = codeRequested(code);
    events.publish(event);
    return event;
  }

  private LetterState stateOf(Event event) {
    return letters.find(event.id()).map(letter -> letter.delivery().state()).orElse(PENDING);
  }

  private String troubleOf(Event event) {
    return letters.find(event.id()).map(letter -> letter.delivery().trouble()).orElse("none");
  }
}
