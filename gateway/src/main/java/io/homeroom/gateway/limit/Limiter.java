package io.homeroom.gateway.limit;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.redis.RedisAway;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes from one bucket after the other and refuses at the first that is empty. */
@Component
class Limiter {

  private final AdvancedBuckets shared;
  private final LocalBuckets local;
  private final MeterRegistry meters;

  Limiter(AdvancedBuckets shared, LocalBuckets local, MeterRegistry meters) {
    this.shared = shared;
    this.local = local;
    this.meters = meters;
  }

  Mono<Void> pass(List<Limit> limits, String key, HttpHeaders answer) {
    return Flux.fromIterable(limits).concatMap(limit -> pass(limit, key, answer)).then();
  }

  Mono<Void> pass(Limit limit, String key, HttpHeaders answer) {
    return shared
        .take(limit, key)
        .onErrorResume(RedisAway.class, _ -> Mono.fromSupplier(() -> local.take(limit, key)))
        .doOnNext(verdict -> RateLimitHeaders.add(verdict, answer))
        .flatMap(verdict -> verdict.allowed() ? Mono.empty() : Mono.error(refused(limit)));
  }

  private Refused refused(Limit limit) {
    meters.counter("homeroom.gateway.limited", "limit", limit.name()).increment();
    return Refused.because(
            Fault.RATE_LIMITED,
            "No more than %d requests in %d seconds (%s)."
                .formatted(limit.requests(), limit.per().toSeconds(), limit.name()))
        .retryAfter(limit.untilNext());
  }
}
