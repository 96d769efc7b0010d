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
    if (left.isEmpty()) {
      return take(limit, key, advance);
    }
    takeAhead(limit, key, advance);
    return Mono.just(new Verdict(limit, true, left.getAsLong(), true));
  }

  private Mono<Verdict> take(Limit limit, String key, Advance advance) {
    return Mono.defer(
        () -> {
          var count = advance.begin(clock.millis());
          return ask(limit, key, advance, count, count - 1)
              .flatMap(
                  verdict ->
                      verdict.allowed() || count == 1
                          ? Mono.just(verdict)
                          : shared.take(limit, key, 1));
        });
  }

  /** Nobody waits for it: who finds nothing left asks for himself. */
  private void takeAhead(Limit limit, String key, Advance advance) {
    var count = advance.beginAhead(clock.millis());
    if (count > 0) {
      ask(limit, key, advance, count, count).onErrorComplete().subscribe();
    }
  }

  private Mono<Verdict> ask(Limit limit, String key, Advance advance, int count, int kept) {
    return shared
        .take(limit, key, count)
        .doOnNext(
            verdict -> {
              if (verdict.allowed()) {
                advance.got(kept, verdict.remaining(), clock.millis());
              }
            })
        .doFinally(_ -> advance.end(count));
  }
}
