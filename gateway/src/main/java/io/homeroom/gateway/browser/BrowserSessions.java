package io.homeroom.gateway.browser;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.redis.Redis;
import io.homeroom.gateway.redis.RedisAway;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The browsers' sessions in Redis, under the hash of their ids and sealed. */
@Component
class BrowserSessions {

  private static final Logger LOG = LoggerFactory.getLogger(BrowserSessions.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Redis redis;
  private final Seal seal;
  private final Clock clock;

  BrowserSessions(Redis redis, Seal seal, Clock clock) {
    this.redis = redis;
    this.seal = seal;
    this.clock = clock;
  }

  /** Nothing if there is none, or it is over. */
  Mono<BrowserSession> find(BrowserSessionId id) {
    return ask(template -> template.opsForValue().get(key(id)))
        .flatMap(entry -> open(entry, key(id)))
        .filter(session -> !session.isOver(clock.instant()));
  }

  Mono<Void> add(BrowserSessionId id, BrowserSession session) {
    return ask(template ->
            template.opsForValue().set(key(id), sealed(id, session), lifeLeft(session)))
        .then();
  }

  /** Never brings back what has been forgotten meanwhile. */
  Mono<Void> replace(BrowserSessionId id, BrowserSession session) {
    return ask(template ->
            template.opsForValue().setIfPresent(key(id), sealed(id, session), lifeLeft(session)))
        .then();
  }

  Mono<Void> forget(List<BrowserSessionId> ids) {
    var keys = ids.stream().map(BrowserSessions::key).toArray(String[]::new);
    return keys.length == 0 ? Mono.empty() : ask(template -> template.delete(keys)).then();
  }

  /** Who is first may renew these tokens; nobody else may within the time given. */
  Mono<Boolean> takeTurn(BrowserSessionId id, BrowserSession session, Duration turn) {
    var place = "%s:renewal:%d".formatted(key(id), session.renewals());
    return ask(template -> template.opsForValue().setIfAbsent(place, "taken", turn));
  }

  private <T> Mono<T> ask(Function<ReactiveStringRedisTemplate, Mono<T>> question) {
    return redis.ask(question).onErrorMap(RedisAway.class, _ -> outOfReach());
  }

  private static Refused outOfReach() {
    return Refused.because(
            Fault.SESSION_STORE_AWAY, "Sessions of browsers are out of reach at this moment.")
        .retryAfter(Duration.ofSeconds(2));
  }

  private String sealed(BrowserSessionId id, BrowserSession session) {
    return seal.close(JSON.writeValueAsString(session), key(id));
  }

  private Mono<BrowserSession> open(String entry, String key) {
    var text = seal.open(entry, key);
    if (text.isEmpty()) {
      LOG.warn("The session of a browser cannot be opened; it has to sign in again");
    }
    return Mono.justOrEmpty(text).map(json -> JSON.readValue(json, BrowserSession.class));
  }

  private Duration lifeLeft(BrowserSession session) {
    var left = Duration.between(clock.instant(), session.endsAt());
    return left.isPositive() ? left : Duration.ofMillis(1);
  }

  private static String key(BrowserSessionId id) {
    return "browser:{%s}".formatted(id.hash());
  }
}
