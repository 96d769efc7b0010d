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
import io.homeroom.notification.letter.delivery.Delivery;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.platform.test.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that are sent by whoever writes them down. */
@NotificationTest
class LettersInHandIT {

  @Autowired private Identity identity;
  @Autowired private GreenMail mail;
  @Autowired private Letters letters;
  @Autowired private LetterDispatch dispatch;
  @Autowired private LetterSettings settings;
  @Autowired private MovableClock clock;

  private LetterRequest request;
  private Mailbox mailbox;

  @BeforeEach
  void ask() {
    identity.reset();
    UUID subject = Ids.next();
    mailbox = Mailbox.of(mail, subject);
    identity.hasLetter(subject, "sign-consent", mailbox.address(), "Ada", "en");
    request =
        new LetterRequest(
            Ids.next(), subject, Ids.next(), LetterTemplate.SIGN_CONSENT, clock.instant());
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void areSentOnceHoweverOftenTheyAreAskedFor() {
    dispatch.take(request);
    dispatch.take(request);

    await().until(() -> delivery().state() == SENT);
    dispatch.take(request);
    assertThat(mailbox.messages()).hasSize(1);
    assertThat(delivery().attempts()).isEqualTo(1);
  }

  @Test
  void areSentByAnotherIfTheirReplicaCrashes() {
    letters.add(Letter.inHand(request, clock.instant().plus(settings.lease())));
    assertThat(letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease())).isEmpty();
    assertThat(delivery().state()).isEqualTo(PENDING);

    clock.advance(settings.lease());

    await().until(() -> delivery().state() == SENT);
    assertThat(delivery().attempts()).isEqualTo(2);
  }

  private Delivery delivery() {
    return letters.find(request.id()).orElseThrow().delivery();
  }
}
