package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.delivery.LetterState.PENDING;
import static io.homeroom.notification.letter.delivery.LetterState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Identity;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import io.homeroom.notification.letter.request.Told;
import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.platform.test.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes its time with one addressee. */
@NotificationTest
class SlowMailServerIT {
  private static final String SLOW = "slow@example.org";

  /** Ten replies of a mail server, a token, identity and an SMS, each as late as it may be. */
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(62);

  @Autowired private Identity identity;
  @Autowired private GreenMail mail;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private Letters letters;
  @Autowired private LetterDispatch dispatch;
  @Autowired private LetterSettings settings;
  @Autowired private MovableClock clock;

  private SmtpStandIn server;

  @BeforeEach
  void slowDown() throws Exception {
    identity.reset();
    server = SmtpStandIn.holding(SLOW);
    sender.setPort(server.port());
  }

  @AfterEach
  void mend() throws IOException {
    server.close();
    sender.setPort(mail.getSmtp().getPort());
    clock.reset();
  }

  @Test
  void keepsNothingWaitingThatIdentityAsksForBecauseOfNews() throws Exception {
    var news = Stream.generate(this::news).limit(settings.hands() + 10).toList();
    await().until(() -> server.held() == settings.hands());

    var awaited = awaited(Ids.next() + "@example.org");

    await().until(() -> stateOf(awaited) == SENT);
    assertThat(news).allMatch(letter -> stateOf(letter) == PENDING);
    finish(news);
  }

  @Test
  void getsALetterOnceForAsLongAsAnAttemptCanTake() throws Exception {
    var awaited = awaited(SLOW);
    await().until(() -> server.held() == 1);

    clock.advance(LONGEST_ATTEMPT);

    assertThat(letters.claimDue(Rank.AWAITED, clock.instant(), settings.lease())).isEmpty();
    assertThat(letters.find(awaited).orElseThrow().delivery().attempts()).isEqualTo(1);
    finish(List.of(awaited));
  }

  /** Leaves no hand busy for other tests. */
  private void finish(List<UUID> left) throws IOException {
    sender.setPort(mail.getSmtp().getPort());
    server.close();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> left.stream().allMatch(letter -> stateOf(letter) == SENT));
  }

  private UUID awaited(String address) {
    var subject = Ids.next();
    identity.hasLetter(subject, "sign-consent", address, "Ada", "en");
    var request =
        new LetterRequest(
            Ids.next(), subject, Ids.next(), LetterTemplate.SIGN_CONSENT, clock.instant());
    dispatch.take(request);
    return request.id();
  }

  private UUID news() {
    var person = Ids.next();
    identity.hasPerson(person, SLOW, "Ada", "en");
    var facts = Map.of("items", "2", "points", "40", "orderId", "1");
    var told = new Told(NoticeKind.ORDERS, facts, null, null);
    var id = Ids.next();
    dispatch.take(
        LetterRequest.telling(id, person, LetterTemplate.ORDER_PAID, clock.instant(), told));
    return id;
  }

  private LetterState stateOf(UUID letter) {
    return letters.find(letter).orElseThrow().delivery().state();
  }
}
