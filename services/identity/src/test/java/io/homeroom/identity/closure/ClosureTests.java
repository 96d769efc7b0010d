package io.homeroom.identity.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClosureTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration GRACE = Duration.ofDays(14);

  private final Closure closure =
      new Closure(ClosureId.next(), PersonId.next(), new LinkToken("token"), NOON, GRACE);

  @Test
  void isTakenBackWhileTheGraceLasts() {
    var last = NOON.plus(GRACE).minusMillis(1);
    assertThat(closure.isInGrace(last)).isTrue();
    assertThatNoException().isThrownBy(() -> closure.reopen(last));
    assertThatThrownBy(() -> closure.reopen(last)).isInstanceOf(LinkOutdated.class);
  }

  @Test
  void isNotTakenBackLater() {
    assertThat(closure.isInGrace(NOON.plus(GRACE))).isFalse();
    assertThatThrownBy(() -> closure.reopen(NOON.plus(GRACE))).isInstanceOf(LinkOutdated.class);
  }

  @Test
  void doesNotEndBefore() {
    assertThatThrownBy(() -> closure.end(NOON.plus(GRACE).minusMillis(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotEndOnceItWasTakenBack() {
    closure.reopen(NOON);
    assertThatThrownBy(() -> closure.end(NOON.plus(GRACE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endsOnce() {
    closure.end(NOON.plus(GRACE));
    assertThat(closure.isEnding()).isTrue();
    assertThatThrownBy(() -> closure.end(NOON.plus(GRACE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void lastsNoShorterThanAnAddressCanBeTakenBack() {
    assertThatThrownBy(() -> new ClosureSettings(Duration.ofDays(3).minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
