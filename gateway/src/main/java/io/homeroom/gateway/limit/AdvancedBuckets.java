package io.homeroom.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the shared buckets once for several requests of those who ask often. */
@Component
class AdvancedBuckets {

  private record Of(Limit limit, String key) {}

  private final LoadingCache<Of, Advance> advances =
      Caffeine.newBuilder()
          .maximumSize(50_000)
          .expireAfterAccess(Duration.ofSeconds(10))
          .build(of -> new Advance(of.limit()));

  private final SharedBuckets shared;
  private final Clock clock;

  AdvancedBuckets(SharedBuckets shared, Clock clock) {
    this.shared = shared;
    this.clock = clock;
  }

  Mono<Verdict> take(Limit limit, String key) {
    var advance = advances.get(new Of(limit, key));
    var left = advance.spend(clock.millis());
    return left.isPresent()
        ? Mono.just(new Verdict(limit, true, left.getAsLong(), true))
        : take(limit, key, advance);
  }

  private Mono<Verdict> take(Limit limit, String key, Advance advance) {
    return Mono.defer(
        () -> {
          var count = advance.begin(clock.millis());
          return shared
              .take(limit, key, count)
              .doOnNext(verdict -> note(verdict, advance, count))
              .doFinally(_ -> advance.end(count))
              .flatMap(
                  verdict ->
                      verdict.allowed() || count == 1
                          ? Mono.just(verdict)
                          : shared.take(limit, key, 1));
        });
  }

  private void note(Verdict verdict, Advance advance, int count) {
    if (verdict.allowed()) {
      advance.got(count, verdict.remaining(), clock.millis());
    }
  }
}
