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
              narrow.got(0, LEFT, i);
              narrow.end(1);
            });
  }

  @Test
  void spendsWhatIsThereAndTellsWhatIsLeftInAll() {
    LongStream.range(0, 2).forEach(this::take);
    var four = advance.begin(3);
    advance.got(four - 1, LEFT, 3);
    advance.end(four);
    assertThat(advance.spend(4)).hasValue(LEFT + 2);
    assertThat(advance.spend(4)).hasValue(LEFT + 1);
    assertThat(advance.spend(4)).hasValue(LEFT);
    assertThat(advance.spend(4)).isEmpty();
  }

  @Test
  void losesWhatIsNotSpentWithinSecondAndBeginsAnew() {
    LongStream.range(0, 2).forEach(this::take);
    advance.got(advance.begin(3) - 1, LEFT, 3);
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

  @Test
  void asksAheadOnceWhenHalfIsSpent() {
    LongStream.range(0, 3).forEach(this::take);
    var eight = advance.begin(3);
    advance.got(eight - 1, LEFT, 3);
    advance.end(eight);
    assertThat(spendUntilAskedAhead(4)).isEqualTo(3);
    assertThat(advance.beginAhead(4)).isZero();
    advance.got(16, LEFT - 16, 5);
    advance.end(16);
    assertThat(advance.spend(6)).hasValue(LEFT - 16 + 16 + 3);
    assertThat(advance.beginAhead(6)).isZero();
  }

  @Test
  void keepsOnlyWhatIsFreshWhenAnswerComesLate() {
    LongStream.range(0, 2).forEach(this::take);
    var four = advance.begin(3);
    advance.got(four - 1, LEFT, 3);
    advance.end(four);
    assertThat(advance.spend(4)).isPresent();
    assertThat(advance.beginAhead(4)).isEqualTo(8);
    advance.got(8, LEFT, 2_000);
    advance.end(8);
    assertThat(advance.spend(2_001)).hasValue(LEFT + 7);
  }

  @Test
  void asksNothingAheadForWhoComesOnceOrIsGone() {
    take(0);
    assertThat(advance.beginAhead(1)).isZero();
    take(1);
    assertThat(advance.beginAhead(2_000)).isZero();
  }

  /** How many were spent before. */
  private int spendUntilAskedAhead(long now) {
    for (int spent = 1; ; spent++) {
      assertThat(advance.spend(now)).isPresent();
      if (advance.beginAhead(now) > 0) {
        return spent;
      }
    }
  }

  /** Takes from the bucket and spends all of it. */
  private int take(long now) {
    var count = advance.begin(now);
    advance.got(count - 1, LEFT, now);
    advance.end(count);
    IntStream.range(1, count).forEach(_ -> assertThat(advance.spend(now)).isPresent());
    return count;
  }
}
