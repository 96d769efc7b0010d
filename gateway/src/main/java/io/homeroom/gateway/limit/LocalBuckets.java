package io.homeroom.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Buckets of this process alone: the same size, for the time that Redis is away. */
@Component
class LocalBuckets {

  private record Bucket(double tokens, long millis) {

    Bucket filled(Limit limit, long now) {
      var grown = tokens + limit.perSecond() * Math.max(0, now - millis) / 1000.0;
      return new Bucket(Math.min(limit.requests(), grown), now);
    }

    Bucket without(int taken) {
      return new Bucket(tokens - taken, millis);
    }
  }

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  private final Clock clock;

  LocalBuckets(Clock clock) {
    this.clock = clock;
  }

  Verdict take(Limit limit, String key) {
    var allowed = new boolean[1];
    var now = clock.millis();
    var left =
        buckets
            .asMap()
            .compute(
                limit.name() + ":" + key,
                (_, known) -> {
                  var bucket =
                      known == null ? new Bucket(limit.requests(), now) : known.filled(limit, now);
                  allowed[0] = bucket.tokens() >= 1;
                  return allowed[0] ? bucket.without(1) : bucket;
                });
    return new Verdict(limit, allowed[0], (long) left.tokens(), false);
  }
}
