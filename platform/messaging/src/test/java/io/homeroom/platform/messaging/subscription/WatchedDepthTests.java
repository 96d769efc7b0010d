package io.homeroom.platform.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class WatchedDepthTests {

  @Test
  void keepsNobodyWaitingWhileKafkaDoesNotAnswer() {
    var answers = new CountDownLatch(1);
    var asked = new AtomicInteger();
    var depth =
        new WatchedDepth(
            () -> {
              asked.incrementAndGet();
              uninterrupted(answers);
              return 3;
            });

    assertThat(depth.last()).isNaN();
    await().until(() -> asked.get() == 1);
    assertThat(depth.last()).isNaN();
    assertThat(asked).hasValue(1);
    answers.countDown();
    await().until(() -> depth.last() == 3);
  }

  @Test
  void tellsThatNobodyKnowsWhenKafkaHasGone() {
    var away = new AtomicBoolean();
    var depth =
        new WatchedDepth(
            () -> {
              if (away.get()) {
                throw new TimeoutException("away");
              }
              return 2;
            });
    await().until(() -> depth.last() == 2);
    away.set(true);
    await().until(() -> Double.isNaN(depth.last()));
    away.set(false);
    await().until(() -> depth.last() == 2);
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
