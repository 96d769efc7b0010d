package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.delivery.LetterState.PENDING;
import static io.homeroom.notification.letter.delivery.LetterState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Identity;
import io.homeroom.notification.Ids;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Replica;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.notification.letter.delivery.Outcome;
import io.homeroom.notification.letter.post.Addressed;
import io.homeroom.notification.letter.post.Correspondence;
import io.homeroom.notification.letter.post.Mail;
import io.homeroom.notification.letter.post.PostOffice;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import io.homeroom.notification.template.LetterRendering;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.platform.test.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@NotificationTest
class ClaimingLettersIT {

  @Autowired private Identity identity;
  @Autowired private GreenMail mail;
  @Autowired private Letters letters;
  @Autowired private LetterDispatch dispatch;
  @Autowired private LetterRendering rendering;
  @Autowired private Correspondence correspondence;
  @Autowired private PostOffice postOffice;
  @Autowired private LetterSettings settings;
  @Autowired private MovableClock clock;
  @Autowired private Environment environment;

  private Mailbox mailbox;

  @BeforeEach
  void start() {
    identity.reset();
    mailbox = Mailbox.of(mail, Ids.next());
    dispatch.stop();
  }

  @AfterEach
  void resume() {
    clock.reset();
    dispatch.start();
  }

  @Test
  void sendsEachLetterOnceFromTwoReplicas() {
    try (var replica = Replica.of(environment)) {
      var other = replica.bean(LetterDispatch.class);
      other.stop();
      List<UUID> added = Stream.generate(this::addLetter).limit(200).toList();

      dispatch.start();
      other.start();

      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> added.stream().allMatch(id -> stateOf(id) == SENT));
      assertThat(messageIds()).hasSize(200).doesNotHaveDuplicates();
    }
  }

  @Test
  void claimsEachLetterForOneOnly() {
    UUID id = addLetter();

    assertThat(letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease()))
        .map(Letter::id)
        .contains(id);
    assertThat(letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease())).isEmpty();
    clock.advance(settings.lease());
    assertThat(letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease()))
        .map(Letter::id)
        .contains(id);
    letters.find(id).ifPresent(this::settle);
  }

  @Test
  void sendsAgainUnderTheSameIdAfterCrashBetweenSendingAndNoting() {
    UUID id = addLetter();
    Letter claimed =
        letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease()).orElseThrow();
    Addressed addressed = correspondence.addressed(claimed.subject());
    postOffice.send(
        new Mail(
            id,
            mailbox.address(),
            addressed,
            rendering.render(addressed.template(), addressed.language(), addressed.content())));

    dispatch.start();
    assertThat(stateOf(id)).isEqualTo(PENDING);
    clock.advance(settings.lease());

    await().until(() -> stateOf(id) == SENT);
    assertThat(messageIds()).hasSize(2).containsOnly("<" + id + "@localhost>");
  }

  private void settle(Letter letter) {
    letter.settle(new Outcome.Obsolete("test"), clock.instant());
    letters.save(letter);
  }

  private UUID addLetter() {
    UUID subject = Ids.next();
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    var request =
        new LetterRequest(
            Ids.next(), subject, Ids.next(), LetterTemplate.SIGN_CONSENT, clock.instant());
    letters.add(Letter.askedFor(request, clock.instant()));
    return request.id();
  }

  private LetterState stateOf(UUID id) {
    return letters.find(id).map(letter -> letter.delivery().state()).orElseThrow();
  }

  private List<String> messageIds() {
    return mailbox.messages().stream().map(ClaimingLettersIT::messageId).toList();
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
