package io.homeroom.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.redis.RedisAway;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds a session, in Redis first, which tells of every change: so a revocation is seen at once.
 * What identity says is kept for half a second, so that many requests of one session ask it once.
 */
@Component
class Sessions {

  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

  private final KnownSessions known;
  private final StoredSessions stored;
  private final IdentitySessions identity;
  private final AsyncCache<String, Session> answers =
      Caffeine.newBuilder()
          .expireAfterWrite(Duration.ofMillis(500))
          .maximumSize(10_000)
          .buildAsync();

  /** Under the names that Micrometer gives to every cache. */
  private final Counter hits;

  private final Counter misses;
  private final Counter away;

  Sessions(
      KnownSessions known, StoredSessions stored, IdentitySessions identity, MeterRegistry meters) {
    this.known = known;
    this.stored = stored;
    this.identity = identity;
    this.hits = meters.counter("cache.gets", "cache", "session", "result", "hit");
    this.misses = meters.counter("cache.gets", "cache", "session", "result", "miss");
    this.away = meters.counter("cache.gets", "cache", "session", "result", "away");
  }

  Mono<Session> find(String id) {
    return known
        .find(id)
        .doOnNext(_ -> hits.increment())
        .switchIfEmpty(Mono.defer(() -> missed(id)))
        .onErrorResume(RedisAway.class, _ -> withoutRedis(id))
        .onErrorMap(Sessions::unchecked);
  }

  private Mono<Session> missed(String id) {
    misses.increment();
    return answerOfIdentity(id);
  }

  private Mono<Session> withoutRedis(String id) {
    away.increment();
    return answerOfIdentity(id);
  }

  private Mono<Session> answerOfIdentity(String id) {
    return Mono.fromFuture(() -> answers.get(id, (key, _) -> ask(key).toFuture()), true);
  }

  private Mono<Session> ask(String id) {
    return identity
        .find(id)
        .flatMap(found -> remember(id, found).onErrorComplete().thenReturn(found));
  }

  private Mono<Void> remember(String id, Session found) {
    return found instanceof Session.Live live ? stored.rememberIfAbsent(id, live) : Mono.empty();
  }

  private static Throwable unchecked(Throwable failure) {
    LOG.warn("A session could not be checked: {}", failure.toString());
    return Refused.because(Fault.SESSION_UNCHECKED, "The session cannot be checked at this moment.")
        .retryAfter(Duration.ofSeconds(2));
  }
}
