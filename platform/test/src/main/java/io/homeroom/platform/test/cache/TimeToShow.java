package io.homeroom.platform.test.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long it takes until somebody else sees what has been changed, while many are looking. */
public final class TimeToShow {
  private static final int READERS = 2;

  /** Beside other modules' tests the slowest tell of the machine alone. */
  private static final int PERCENT = Boolean.getBoolean("homeroom.long") ? 99 : 50;

  private final List<Long> millis = new ArrayList<>();

  /** Goes on from the moment at which the change was answered until it is shown. */
  public void until(Callable<Boolean> shown) {
    var answered = System.nanoTime();
    await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(shown);
    millis.add(Duration.ofNanos(System.nanoTime() - answered).toMillis());
  }

  /** Lets many look meanwhile, so that it is kept whenever it can be. */
  public void whileReading(Runnable look, Runnable changes) {
    var reading = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var reader = 0; reader < READERS; reader++) {
        threads.execute(
            () -> {
              while (reading.get()) {
                look.run();
              }
            });
      }
      try {
        changes.run();
      } finally {
        reading.set(false);
      }
    }
  }

  public void isBelow(long most) {
    var sorted = millis.stream().sorted().toList();
    assertThat(sorted.get(sorted.size() * PERCENT / 100)).as("p%d in ms", PERCENT).isLessThan(most);
  }
}
