package io.homeroom.notification.letter;

import io.homeroom.notification.letter.delivery.LetterState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Letters that wait, the age of the oldest of them, and letters that failed. */
@Component
class LetterMetrics implements MeterBinder {

  private final Letters letters;
  private final Clock clock;

  LetterMetrics(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("notification.letters.pending", () -> letters.count(LetterState.PENDING))
        .register(registry);
    Gauge.builder("notification.letters.failed", () -> letters.count(LetterState.FAILED))
        .register(registry);
    TimeGauge.builder(
            "notification.letters.oldest.pending", this::oldestAgeMillis, TimeUnit.MILLISECONDS)
        .register(registry);
  }

  private long oldestAgeMillis() {
    return letters
        .oldestPending()
        .map(letter -> Duration.between(letter.requestedAt(), clock.instant()).toMillis())
        .orElse(0L);
  }
}
