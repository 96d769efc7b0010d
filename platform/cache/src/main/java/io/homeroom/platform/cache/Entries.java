package io.homeroom.platform.cache;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The keys in Redis. One holds what was stored, behind the shape it has, or a reader's lease, or a
 * writer's mark.
 */
final class Entries {
  private static final String LEASE = "~loading:";
  private static final String MARK = "~changing:";

  private static final RedisScript<String> LOOK =
      RedisScript.of(
          """
          local entry = redis.call('GET', KEYS[1])
          if entry and (entry:sub(1, 1) == '~' or entry:sub(1, #ARGV[1]) == ARGV[1]) then
            return entry
          end
          redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
          return ARGV[2]
          """,
          String.class);
  private static final RedisScript<Long> STORE =
      RedisScript.of(
          """
          if redis.call('GET', KEYS[1]) ~= ARGV[1] then
            return 0
          end
          redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
          return 1
          """,
          Long.class);
  private static final RedisScript<Long> GIVE_UP =
      RedisScript.of(
          """
          if redis.call('GET', KEYS[1]) == ARGV[1] then
            return redis.call('DEL', KEYS[1])
          end
          return 0
          """,
          Long.class);

  /** Another writer's mark stays: that one is not done yet. */
  private static final RedisScript<Long> END =
      RedisScript.of(
          """
          local entry = redis.call('GET', KEYS[1])
          if entry and entry ~= ARGV[1] and entry:sub(1, #ARGV[2]) == ARGV[2] then
            return 0
          end
          return redis.call('DEL', KEYS[1])
          """,
          Long.class);

  private final StringRedisTemplate redis;
  private final RedisBreaker breaker;
  private final CacheSettings settings;

  Entries(StringRedisTemplate redis, RedisBreaker breaker, CacheSettings settings) {
    this.redis = redis;
    this.breaker = breaker;
    this.settings = settings;
  }

  /** An entry of another shape than {@code shape} is as good as none. */
  Looked look(String key, String shape) {
    var token = LEASE + UUID.randomUUID();
    var entry =
        breaker.call(
            () -> redis.execute(LOOK, List.of(key), shape, token, millis(settings.lease())));
    if (entry.equals(token)) {
      return new Looked.Leased(token);
    }
    if (entry.startsWith(LEASE)) {
      return new Looked.Loading();
    }
    return entry.startsWith(MARK)
        ? new Looked.Changing()
        : new Looked.Found(entry.substring(shape.length()));
  }

  /** Does nothing once the lease is broken or has run out. */
  void store(String key, Looked.Leased lease, String entry, Duration life) {
    breaker.call(() -> redis.execute(STORE, List.of(key), lease.token(), entry, millis(life)));
  }

  void giveUp(String key, Looked.Leased lease) {
    breaker.call(() -> redis.execute(GIVE_UP, List.of(key), lease.token()));
  }

  /** Puts a writer's mark in the place of whatever is there. */
  String begin(String key) {
    var mark = MARK + UUID.randomUUID();
    breaker.run(() -> redis.opsForValue().set(key, mark, settings.mark()));
    return mark;
  }

  void end(String key, String mark) {
    breaker.call(() -> redis.execute(END, List.of(key), mark, MARK));
  }

  void remove(String key) {
    breaker.run(() -> redis.delete(key));
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
