package io.homeroom.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

class KeptTokensTests {

  private static final Instant END = Instant.parse("2026-11-21T12:00:00Z");

  private final AtomicInteger checks = new AtomicInteger();
  private Instant now = END.minusSeconds(10);
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final KeptTokens tokens =
      new KeptTokens(
          token -> {
            checks.incrementAndGet();
            return token.equals("forged")
                ? Mono.error(new BadJwtException("forged"))
                : Mono.just(
                    Jwt.withTokenValue(token).header("alg", "RS256").expiresAt(END).build());
          },
          clock);

  @Test
  void checksTokenOnce() {
    assertThat(tokens.decode("a").block()).isSameAs(tokens.decode("a").block());
    assertThat(checks).hasValue(1);
  }

  @Test
  void checksEachTokenForItself() {
    tokens.decode("a").block();
    tokens.decode("b").block();
    assertThat(checks).hasValue(2);
  }

  @Test
  void checksExpiredTokenAgain() {
    tokens.decode("a").block();
    now = END;
    tokens.decode("a").block();
    assertThat(checks).hasValue(2);
  }

  @Test
  void refusesForgedTokenEachTime() {
    for (int call = 1; call <= 2; call++) {
      assertThatThrownBy(() -> tokens.decode("forged").block()).isInstanceOf(BadJwtException.class);
      assertThat(checks).hasValue(call);
    }
  }
}
