package io.homeroom.notification.letter;

import static io.homeroom.notification.letter.delivery.LetterState.FAILED;
import static io.homeroom.notification.letter.delivery.LetterState.PENDING;
import static io.homeroom.notification.letter.delivery.LetterState.SENT;
import static io.homeroom.notification.letter.delivery.LetterState.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.notification.letter.delivery.Delivery;
import io.homeroom.notification.letter.delivery.LetterAlreadySettled;
import io.homeroom.notification.letter.delivery.LetterHasNotFailed;
import io.homeroom.notification.letter.delivery.Outcome;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final Letter letter =
      Letter.askedFor(
          new LetterRequest(
              UUID.randomUUID(),
              UUID.randomUUID(),
              UUID.randomUUID(),
              LetterTemplate.SIGN_CONSENT,
              NOW),
          NOW);

  @Test
  void isDueAtOnce() {
    assertThat(letter.delivery()).isEqualTo(Delivery.dueAt(NOW));
  }

  @Test
  void isSentWhenAccepted() {
    letter.settle(new Outcome.Accepted(), NOW);

    assertThat(letter.delivery()).isEqualTo(new Delivery(SENT, 0, NOW, null, NOW));
  }

  @Test
  void isSkippedWhenObsolete() {
    letter.settle(new Outcome.Obsolete("gone"), NOW);

    assertThat(letter.delivery()).isEqualTo(new Delivery(SKIPPED, 0, NOW, "gone", NOW));
  }

  @Test
  void failsWhenRefused() {
    letter.settle(new Outcome.Refused("smtp-550"), NOW);

    assertThat(letter.delivery()).isEqualTo(new Delivery(FAILED, 0, NOW, "smtp-550", NOW));
  }

  @Test
  void isDueAgainAfterInterruption() {
    letter.settle(new Outcome.Interrupted("smtp-unreachable"), NOW);

    assertThat(letter.delivery().state()).isEqualTo(PENDING);
    assertThat(letter.delivery().dueAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void waitsForThreeDaysAndMore() {
    letter.settle(new Outcome.Interrupted("smtp-unreachable"), NOW.plus(Duration.ofHours(73)));

    assertThat(letter.delivery().state()).isEqualTo(PENDING);
  }

  @Test
  void failsWhenPatienceEnds() {
    letter.settle(new Outcome.Interrupted("smtp-421"), NOW.plus(Letter.PATIENCE).plusMillis(1));

    assertThat(letter.delivery().state()).isEqualTo(FAILED);
  }

  @Test
  void staysSettled() {
    letter.settle(new Outcome.Accepted(), NOW);

    assertThatThrownBy(() -> letter.settle(new Outcome.Refused("smtp-550"), NOW))
        .isInstanceOf(LetterAlreadySettled.class);
  }

  @Test
  void canBePutBackOnlyAfterFailure() {
    assertThatThrownBy(() -> letter.putBack(NOW)).isInstanceOf(LetterHasNotFailed.class);

    letter.settle(new Outcome.Refused("smtp-550"), NOW);
    letter.putBack(NOW.plusSeconds(9));

    assertThat(letter.delivery()).isEqualTo(Delivery.dueAt(NOW.plusSeconds(9)));
  }
}
