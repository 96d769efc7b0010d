package io.homeroom.identity.session.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.SessionHolder;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Duration LIFE = Duration.ofDays(45);

  private final Session session =
      new Session(
          new IssuedTokens("sid", "access", Duration.ofMinutes(5), "refresh", LIFE),
          new SessionHolder(PersonId.next(), FamilyId.next(), Role.PARENT),
          Device.of(null),
          NOW);

  @Test
  void livesUntilItsTimeIsOver() {
    assertThat(session.isActive(NOW.plus(LIFE).minusNanos(1))).isTrue();
    assertThat(session.isActive(NOW.plus(LIFE))).isFalse();
  }

  @Test
  void endsByRevocation() {
    session.revoke(RevocationReason.LOGGED_OUT, NOW);
    assertThat(session.isActive(NOW)).isFalse();
    assertThat(session.known(NOW).active()).isFalse();
  }

  @Test
  void cannotBeRevokedTwice() {
    session.revoke(RevocationReason.LOGGED_OUT, NOW);
    assertThatIllegalStateException()
        .isThrownBy(() -> session.revoke(RevocationReason.REVOKED_BY_OWNER, NOW));
  }

  @Test
  void isSettledOnlyAfterItsRevocation() {
    assertThatIllegalStateException().isThrownBy(() -> session.settle(NOW));
  }
}
