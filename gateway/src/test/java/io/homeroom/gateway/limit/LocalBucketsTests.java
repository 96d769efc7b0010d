package io.homeroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalBucketsTests {

  private final MovableClock clock = new MovableClock();
  private final LocalBuckets buckets = new LocalBuckets(clock);
  private final Limit limit = new Limit("address", 6, Duration.ofMinutes(1));

  @Test
  void givesAllAtOnceAndThenNothing() {
    assertThat(passed(10, "a")).isEqualTo(6);
  }

  @Test
  void fillsAgainWithTimeButNeverOverTheBrim() {
    passed(6, "a");
    clock.advance(Duration.ofSeconds(10));
    assertThat(passed(3, "a")).isEqualTo(1);
    clock.advance(Duration.ofHours(1));
    assertThat(passed(10, "a")).isEqualTo(6);
  }

  @Test
  void keepsOneFromAnother() {
    passed(10, "a");
    assertThat(passed(10, "b")).isEqualTo(6);
  }

  @Test
  void neverGivesMoreToManyAtOnce() {
    var passed =
        IntStream.range(0, 10_000)
            .parallel()
            .filter(_ -> buckets.take(limit, "a").allowed())
            .count();
    assertThat(passed).isBetween(6L, 8L);
  }

  private long passed(int requests, String key) {
    return IntStream.range(0, requests).filter(_ -> buckets.take(limit, key).allowed()).count();
  }
}
