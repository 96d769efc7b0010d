package io.homeroom.gateway.session;

import io.homeroom.gateway.redis.Redis;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The sessions in Redis. */
@Component
class StoredSessions {

  static final String PREFIX = "session:";

  private static final Logger LOG = LoggerFactory.getLogger(StoredSessions.class);
  private static final Duration LONGEST = Duration.ofDays(7);

  private final Redis redis;
  private final JsonMapper json;
  private final Clock clock;

  StoredSessions(Redis redis, JsonMapper json, Clock clock) {
    this.redis = redis;
    this.json = json;
    this.clock = clock;
  }

  Mono<Session> find(String id) {
    return redis.ask(template -> template.opsForValue().get(key(id))).flatMap(this::read);
  }

  /** Never over what is there: it may be the news that the session has been revoked. */
  Mono<Void> rememberIfAbsent(String id, Session.Live live) {
    var left = Duration.between(clock.instant(), live.expiresAt());
    if (!left.isPositive()) {
      return Mono.empty();
    }
    var entry = json.writeValueAsString(StoredSession.of(live));
    var ttl = left.compareTo(LONGEST) < 0 ? left : LONGEST;
    return redis.ask(template -> template.opsForValue().setIfAbsent(key(id), entry, ttl)).then();
  }

  private Mono<Session> read(String entry) {
    try {
      return Mono.justOrEmpty(json.readValue(entry, StoredSession.class).session());
    } catch (JacksonException unreadable) {
      LOG.warn("An entry of a session cannot be read; identity is asked instead");
      return Mono.empty();
    }
  }

  private static String key(String id) {
    return PREFIX + id;
  }
}
