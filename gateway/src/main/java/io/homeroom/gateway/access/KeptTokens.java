package io.homeroom.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks a token's signature once in a while instead of at each call. An expired token is checked
 * again, so that it is the decoder that refuses it; whether its session lives is asked each time,
 * and not here. What was refused is not kept.
 */
final class KeptTokens implements ReactiveJwtDecoder {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST = 5_000;

  private final ReactiveJwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Jwt> checked =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  KeptTokens(ReactiveJwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt kept = checked.getIfPresent(token);
    return kept != null && isGood(kept)
        ? Mono.just(kept)
        : decoder.decode(token).doOnNext(jwt -> checked.put(token, jwt));
  }

  private boolean isGood(Jwt token) {
    Instant end = token.getExpiresAt();
    return end != null && clock.instant().isBefore(end);
  }
}
