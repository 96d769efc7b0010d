package io.homeroom.platform.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Gives a cache for each kind of entry. */
public final class Caches implements AutoCloseable {
  private final Entries entries;
  private final OwedRemovals owed;
  private final CacheSettings settings;
  private final JsonMapper json;
  private final MeterRegistry meters;

  Caches(StringRedisTemplate redis, JsonMapper json, MeterRegistry meters, CacheSettings settings) {
    this.entries = new Entries(redis, new RedisBreaker(settings.pause()), settings);
    this.owed = new OwedRemovals(entries, settings);
    this.settings = settings;
    this.json = json;
    this.meters = meters;
    meters.gauge("homeroom.cache.removals.owed", owed, OwedRemovals::count);
  }

  public <V> Cache<V> of(Kind<V> kind) {
    return new Cache<>(kind, this, json);
  }

  Entries entries() {
    return entries;
  }

  OwedRemovals owed() {
    return owed;
  }

  CacheSettings settings() {
    return settings;
  }

  /** Under the names that Micrometer gives to every cache. */
  Counter gets(Kind<?> kind, String result) {
    return meters.counter("cache.gets", "cache", kind.name(), "result", result);
  }

  @Override
  public void close() {
    owed.close();
  }
}
