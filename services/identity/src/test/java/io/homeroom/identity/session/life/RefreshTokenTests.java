package io.homeroom.identity.session.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.session.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefreshTokenTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final RefreshToken token =
      new RefreshToken(
          new IssuedTokens("sid", "access", Duration.ofMinutes(5), "refresh", Duration.ofDays(45)),
          SessionId.next(),
          NOW);

  @Test
  void hasOneUserAtATime() {
    token.claim(NOW);
    assertThat(token.isClaimed(NOW)).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> token.claim(NOW));
  }

  @Test
  void isFreeAgainWhenReleased() {
    token.release(token.claim(NOW));
    assertThat(token.isClaimed(NOW)).isFalse();
    token.use(token.claim(NOW), NOW);
    assertThat(token.isUsed()).isTrue();
  }

  @Test
  void isFreeAgainWhenTheClaimHasLapsed() {
    var lapsed = token.claim(NOW);
    var later = NOW.plus(RefreshToken.CLAIM);
    assertThat(token.isClaimed(later.minusNanos(1))).isTrue();
    assertThat(token.isClaimed(later)).isFalse();
    token.claim(later);
    assertThatIllegalStateException().isThrownBy(() -> token.use(lapsed, later));
  }

  @Test
  void isUsedForGood() {
    token.use(token.claim(NOW), NOW);
    assertThatIllegalStateException().isThrownBy(() -> token.claim(NOW));
  }

  @Test
  void isUsedByTheHolderOfTheClaimOnly() {
    token.claim(NOW);
    assertThatIllegalStateException().isThrownBy(() -> token.use(UUID.randomUUID(), NOW));
  }
}
