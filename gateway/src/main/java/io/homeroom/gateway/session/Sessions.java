package io.homeroom.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.redis.RedisAway;
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

  Sessions(KnownSessions known, StoredSessions stored, IdentitySessions identity) {
    this.known = known;
    this.stored = stored;
    this.identity = identity;
  }

  Mono<Session> find(String id) {
    return known
        .find(id)
        .onErrorComplete(RedisAway.class)
        .switchIfEmpty(Mono.defer(() -> answerOfIdentity(id)))
        .onErrorMap(Sessions::unchecked);
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
