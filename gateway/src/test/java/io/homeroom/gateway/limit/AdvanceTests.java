package io.homeroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AdvanceTests {

  private static final long LEFT = 1_000;

  private final Advance advance = new Advance(new Limit("person", 600, Duration.ofMinutes(1)));

  @Test
  void takesOneForWhoComesOnce() {
    assertThat(take(0)).isEqualTo(1);
    assertThat(advance.spend(1)).isEmpty();
  }

  @Test
  void takesTwiceAsManyEachTimeUpToTwentiethOfLimit() {
    assertThat(LongStream.range(0, 7).mapToInt(this::take)).containsExactly(1, 2, 4, 8, 16, 30, 30);
  }

  @Test
  void takesOneAtTimeWhereLimitIsSmall() {
    var narrow = new Advance(new Limit("sign-in", 10, Duration.ofMinutes(1)));
    IntStream.range(0, 5)
        .forEach(
            i -> {
              assertThat(narrow.begin(i)).isEqualTo(1);
              narrow.got(1, LEFT, i);
              narrow.end(1);
            });
  }

  @Test
  void spendsWhatIsThereAndTellsWhatIsLeftInAll() {
    LongStream.range(0, 2).forEach(this::take);
    var four = advance.begin(3);
    advance.got(four, LEFT, 3);
    advance.end(four);
    assertThat(advance.spend(4)).hasValue(LEFT + 2);
    assertThat(advance.spend(4)).hasValue(LEFT + 1);
    assertThat(advance.spend(4)).hasValue(LEFT);
    assertThat(advance.spend(4)).isEmpty();
  }

  @Test
  void losesWhatIsNotSpentWithinSecondAndBeginsAnew() {
    LongStream.range(0, 2).forEach(this::take);
    advance.got(advance.begin(3), LEFT, 3);
    advance.end(4);
    assertThat(advance.spend(1_003)).isEmpty();
    assertThat(take(1_003)).isEqualTo(1);
    assertThat(advance.spend(1_004)).isEmpty();
  }

  @Test
  void takesOneWhileAnswerIsAwaited() {
    take(0);
    assertThat(advance.begin(1)).isEqualTo(2);
    assertThat(advance.begin(1)).isEqualTo(1);
    advance.end(1);
    assertThat(advance.begin(1)).isEqualTo(1);
    advance.end(2);
    assertThat(advance.begin(1)).isGreaterThan(1);
  }

  /** Takes from the bucket and spends all of it. */
  private int take(long now) {
    var count = advance.begin(now);
    advance.got(count, LEFT, now);
    advance.end(count);
    IntStream.range(1, count).forEach(_ -> assertThat(advance.spend(now)).isPresent());
    return count;
  }
}
