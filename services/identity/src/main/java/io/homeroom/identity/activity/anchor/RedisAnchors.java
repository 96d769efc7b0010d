package io.homeroom.identity.activity.anchor;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * The newest ten thousand, in a sorted set {@code activity:heads} by number. An entry that takes
 * the number of another one stands beside it. A Redis that fails is left alone for a while: nobody
 * waits for it, and what it was not told then is vouched for by the other anchors alone.
 */
@Component(Anchors.RECENT)
class RedisAnchors implements Anchors {
  private static final String KEY = "activity:heads";
  private static final int KEPT = 10_000;
  private static final int AT_ONCE = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int FAILURES = 3;
  private static final RedisScript<Long> DROP =
      RedisScript.of(
          """
          redis.call('ZADD', KEYS[1], ARGV[1], ARGV[1] .. ':' .. ARGV[2])
          return redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - ARGV[3])
          """,
          Long.class);

  private final StringRedisTemplate redis;
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "activity-heads",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(FAILURES)
              .minimumNumberOfCalls(FAILURES)
              .failureRateThreshold(100)
              .waitDurationInOpenState(PAUSE)
              .permittedNumberOfCallsInHalfOpenState(1)
              .build());

  RedisAnchors(StringRedisTemplate redis) {
    this.redis = redis;
  }

  @Override
  public void drop(Head head) {
    try {
      breaker.executeRunnable(
          () ->
              redis.execute(
                  DROP,
                  List.of(KEY),
                  Long.toString(head.sequence()),
                  head.mac(),
                  Integer.toString(KEPT)));
    } catch (DataAccessException | CallNotPermittedException away) {
      throw new AnchorsOutOfReach(away);
    }
  }

  @Override
  public void read(Consumer<List<Head>> reader) {
    try {
      var kept = redis.opsForZSet().range(KEY, 0, -1);
      if (kept != null) {
        kept.stream()
            .map(RedisAnchors::head)
            .gather(Gatherers.windowFixed(AT_ONCE))
            .forEach(reader);
      }
    } catch (DataAccessException away) {
      throw new AnchorsOutOfReach(away);
    }
  }

  private static Head head(String member) {
    int colon = member.indexOf(':');
    return new Head(Long.parseLong(member.substring(0, colon)), member.substring(colon + 1));
  }
}
