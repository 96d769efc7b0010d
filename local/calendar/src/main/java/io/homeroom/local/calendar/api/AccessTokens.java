package io.homeroom.local.calendar.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens given out, each for an hour. A restart forgets them: whoever has one asks again. */
public final class AccessTokens {
  static final Duration LIFE = Duration.ofHours(1);
  private static final String BEARER = "Bearer ";

  private record Given(String subject, Instant ends) {}

  private final Map<String, Given> given = new ConcurrentHashMap<>();
  private final Clock clock;

  public AccessTokens(Clock clock) {
    this.clock = clock;
  }

  String give(String subject) {
    var token = "ya29." + UUID.randomUUID();
    given.put(token, new Given(subject, clock.instant().plus(LIFE)));
    return token;
  }

  /** Whose token it is. */
  Optional<String> subject(@Nullable String authorization) {
    return Optional.ofNullable(authorization)
        .filter(it -> it.startsWith(BEARER))
        .map(it -> given.get(it.substring(BEARER.length())))
        .filter(it -> it.ends().isAfter(clock.instant()))
        .map(Given::subject);
  }
}
