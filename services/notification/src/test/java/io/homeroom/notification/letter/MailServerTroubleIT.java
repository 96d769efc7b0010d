package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.delivery.LetterState.FAILED;
import static io.homeroom.notification.letter.delivery.LetterState.PENDING;
import static io.homeroom.notification.letter.delivery.LetterState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.letter.delivery.Delivery;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.TestSocketUtils;

@NotificationTest
class MailServerTroubleIT {

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private Letters letters;
  @Autowired private LetterLog log;
  @Autowired private MovableClock clock;

  private Mailbox mailbox;

  @BeforeEach
  void start() {
    identity.reset();
    mailbox = Mailbox.of(mail, Ids.next());
  }

  @AfterEach
  void mend() {
    sender.setPort(mail.getSmtp().getPort());
    clock.reset();
  }

  @Test
  void losesAndDoublesNothingWhileTheServerIsAway() {
    sender.setPort(TestSocketUtils.findAvailableTcpPort());
    List<Event> asked = Stream.generate(this::askForLetter).limit(10).toList();
    await()
        .untilAsserted(
            () ->
                assertThat(asked)
                    .allMatch(event -> "smtp-unreachable".equals(of(event).trouble())));
    clock.advance(Duration.ofDays(3));
    await().untilAsserted(() -> assertThat(asked).allMatch(event -> of(event).attempts() > 1));
    assertThat(asked).allMatch(event -> of(event).state() == PENDING);

    sender.setPort(mail.getSmtp().getPort());
    clock.advance(Duration.ofMinutes(1));

    await().untilAsserted(() -> assertThat(asked).allMatch(event -> of(event).state() == SENT));
    assertThat(mailbox.messages()).hasSize(10);
  }

  @Test
  void failsVisiblyWhenTheAddresseeIsRefused() throws Exception {
    try (var refusing = new SmtpStandIn("550 no such person ada@example.org")) {
      sender.setPort(refusing.port());
      Event event = askForLetter();
      await().untilAsserted(() -> assertThat(of(event).state()).isEqualTo(FAILED));
      assertThat(of(event).trouble()).isEqualTo("smtp-550");

      sender.setPort(mail.getSmtp().getPort());
      log.putBack(event.id());
      await().untilAsserted(() -> assertThat(of(event).state()).isEqualTo(SENT));
    }
  }

  @Test
  void triesAgainWhenTheServerAsksTo() throws Exception {
    try (var busy = new SmtpStandIn("451 later please")) {
      sender.setPort(busy.port());
      Event event = askForLetter();
      await().untilAsserted(() -> assertThat(of(event).trouble()).isEqualTo("smtp-451"));

      sender.setPort(mail.getSmtp().getPort());
      await().untilAsserted(() -> assertThat(of(event).state()).isEqualTo(SENT));
    }
  }

  private Event askForLetter() {
    UUID subject = Ids.next();
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    Event event = LetterFixture.consentRequested(subject);
    events.publish(event);
    return event;
  }

  private Delivery of(Event event) {
    return letters.find(event.id()).map(Letter::delivery).orElse(Delivery.dueAt(clock.instant()));
  }
}
