package io.homeroom.identity.credential.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingTurnsTests {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void letsOnlySoManyThroughAtATime() {
    var turns = turns(2, LONG);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int call = 0; call < 200; call++) {
        threads.execute(
            () ->
                turns.inTurn(
                    () -> {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      Thread.onSpinWait();
                      return inside.decrementAndGet();
                    }));
      }
    }
    assertThat(most).hasValueBetween(1, 2);
    assertThat(inside).hasValue(0);
  }

  @Test
  void turnsAwayWhoWaitsTooLong() throws InterruptedException {
    var turns = turns(1, Duration.ofMillis(1));
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(
          () ->
              turns.inTurn(
                  () -> {
                    begun.countDown();
                    return await(end);
                  }));
      begun.await();
      assertThatExceptionOfType(TooManyWaiting.class)
          .isThrownBy(() -> turns.inTurn(() -> "served"));
      end.countDown();
    }
    assertThat(turns.inTurn(() -> "served")).isEqualTo("served");
  }

  @Test
  void takesHalfOfTheProcessorsIfNothingIsSaid() {
    var half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    assertThat(new HashingSettings(0, LONG, 1).hashesAtOnce()).isEqualTo(half);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HashingTurns turns(int atOnce, Duration patience) {
    var settings = new HashingSettings(atOnce, patience, 1);
    return new HashingTurns(settings, new WaitingByAddress(() -> null, settings));
  }
}
