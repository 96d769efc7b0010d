package io.homeroom.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.homeroom.notification.Ids;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Rank;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How sending ends: those of one rank are waited for, while no other takes up anything. */
class LetterDispatchTests {
  private final Letters letters = mock();
  private final DeliveringLetter delivering = mock();
  private final LetterSettings settings =
      new LetterSettings("homeroom@example.org", 4, Duration.ofMinutes(2), Duration.ofMillis(10));
  private final LetterDispatch dispatch =
      new LetterDispatch(letters, delivering, settings, Clock.systemUTC());

  @Test
  void takesUpNothingWhileItWaitsForALetterUnderWay() throws InterruptedException {
    var underWay = new CountDownLatch(1);
    var sent = new CountDownLatch(1);
    doAnswer(
            _ -> {
              underWay.countDown();
              sent.await();
              return null;
            })
        .when(delivering)
        .deliver(any());
    when(letters.claimDue(any(), any(), any())).thenReturn(Optional.empty());
    when(letters.claimDue(eq(Rank.AWAITED), any(), any()))
        .thenReturn(Optional.of(letter()))
        .thenReturn(Optional.empty());
    dispatch.start();
    underWay.await();

    var stopping = Thread.ofVirtual().start(dispatch::stop);
    await().until(() -> !dispatch.isRunning());
    await().pollDelay(settings.poll()).until(() -> true);
    clearInvocations(letters);
    dispatch.wake();
    await().pollDelay(settings.poll().multipliedBy(20)).until(() -> true);
    verify(letters, never()).claimDue(any(), any(), any());
    assertThat(stopping.isAlive()).isTrue();

    sent.countDown();
    stopping.join();
  }

  private static Letter letter() {
    var now = Instant.now();
    var request =
        new LetterRequest(Ids.next(), Ids.next(), Ids.next(), LetterTemplate.SIGN_CONSENT, now);
    return Letter.askedFor(request, now);
  }
}
