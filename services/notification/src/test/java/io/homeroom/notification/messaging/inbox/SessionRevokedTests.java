package io.homeroom.notification.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionRevokedTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logged-out",
        "pin-changed",
        "child-removed",
        "consent-withdrawn",
        "outside-hours",
        "came-of-age",
        "account-closing",
        "left-alone"
      })
  void isNoNewsToWhoeverKnows(String reason) {
    assertThat(revoked(reason).isNews()).isFalse();
  }

  @Test
  void isNewsForAnyOtherReason() {
    assertThat(revoked("refresh-token-reused").isNews()).isTrue();
    assertThat(revoked("unheard-of").isNews()).isTrue();
  }

  private static SessionRevoked revoked(String reason) {
    return new SessionRevoked("sid", UUID.randomUUID(), reason, Instant.EPOCH);
  }
}
