package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** How long it takes from a request until a socket has heard what comes of it. */
final class TimeToPush {
  private final String text;
  private final List<Long> millis = new ArrayList<>();

  /**
   * Of the pushes in which a text occurs.
   *
   * @param text in one push for each request
   */
  TimeToPush(String text) {
    this.text = text;
  }

  void of(Runnable request, Pushes pushes) {
    long before = pushes.count(text);
    long start = System.nanoTime();
    request.run();
    Awaitility.await("a push of " + text)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> pushes.count(text) > before);
    millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  /** But for the first, which warm up. */
  void isBelowASecondAfter(int first) {
    List<Long> sorted = millis.stream().skip(first).sorted().toList();
    assertThat(sorted.get(sorted.size() * 99 / 100 - 1))
        .as("p99 in ms of %s until %s", sorted, text)
        .isLessThan(1000);
  }
}
