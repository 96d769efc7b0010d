package io.homeroom.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.homeroom.gateway.redis.KeptEntries;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The sessions read from Redis within the last second, as long as Redis tells of every change of
 * them. A read that is on its way when a change is told is not kept either.
 */
@Component
class KnownSessions implements KeptEntries {

  /** Bounds what a connection can hide that is lost without either side noticing. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private record Key(long generation, String id) {}

  private final AsyncCache<Key, Session> known =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(50_000).buildAsync();

  private final AtomicLong generation = new AtomicLong();
  private final StoredSessions stored;
  private volatile boolean told;

  KnownSessions(StoredSessions stored) {
    this.stored = stored;
  }

  Mono<Session> find(String id) {
    return told
        ? Mono.fromFuture(known.get(key(id), (key, _) -> stored.find(key.id()).toFuture()), true)
        : stored.find(id);
  }

  @Override
  public String prefix() {
    return StoredSessions.PREFIX;
  }

  @Override
  public void begin() {
    forgetAll();
    told = true;
  }

  @Override
  public void end() {
    told = false;
  }

  @Override
  public void forget(String key) {
    known.asMap().remove(key(key.substring(StoredSessions.PREFIX.length())));
  }

  @Override
  public void forgetAll() {
    generation.incrementAndGet();
  }

  private Key key(String id) {
    return new Key(generation.get(), id);
  }
}
