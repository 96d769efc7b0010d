package io.homeroom.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;

@BookingTest
class BackgroundJobsIT {
  private static final Duration OFTEN = Duration.ofMillis(10);

  @Autowired TaskScheduler scheduler;

  @Test
  void runWhileAnotherIsStuck() throws Exception {
    var stuck = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    var ran = new CountDownLatch(3);

    var one =
        scheduler.scheduleWithFixedDelay(
            () -> {
              begun.countDown();
              waitFor(stuck);
            },
            OFTEN);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    var other = scheduler.scheduleWithFixedDelay(ran::countDown, OFTEN);

    try {
      assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      other.cancel(false);
      one.cancel(false);
      stuck.countDown();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
