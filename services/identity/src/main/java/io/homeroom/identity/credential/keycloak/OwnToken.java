package io.homeroom.identity.credential.keycloak;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This service's own token, renewed in time. Its life is measured, not told by a clock. */
final class OwnToken {
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private record Held(String token, long until) {}

  private final TokenEndpoint tokens;
  private volatile @Nullable Held held;

  OwnToken(TokenEndpoint tokens) {
    this.tokens = tokens;
  }

  String value() {
    var current = held;
    if (current == null || System.nanoTime() - current.until() > 0) {
      current = renewed();
      held = current;
    }
    return current.token();
  }

  private Held renewed() {
    long asked = System.nanoTime();
    var answer = tokens.grant("client_credentials", Map.of());
    var life = Duration.ofSeconds(answer.expiresIn()).minus(MARGIN);
    return new Held(answer.accessToken(), asked + life.toNanos());
  }
}
