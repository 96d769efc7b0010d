package io.homeroom.gateway.breaker;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.homeroom.gateway.breaker.UpstreamFailure.AnsweredAway;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Stands before one route. The bulkhead is outermost: a call it turns away never reaches the
 * breaker. Both let go as soon as the service's headers are in, so that streams hold neither.
 */
final class Guard implements GatewayFilter {

  private final String service;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final Pause pause;

  Guard(String service, CircuitBreaker breaker, Bulkhead bulkhead, Pause pause) {
    this.service = service;
    this.breaker = breaker;
    this.bulkhead = bulkhead;
    this.pause = pause;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return chain
        .filter(exchange)
        .then(Mono.defer(() -> failIfAnsweredAway(exchange)))
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .onErrorResume(AnsweredAway.class, _ -> Mono.empty())
        .transformDeferred(BulkheadOperator.of(bulkhead))
        .onErrorMap(CallNotPermittedException.class, _ -> unavailable())
        .onErrorMap(BulkheadFullException.class, _ -> busy())
        .onErrorMap(failure -> UpstreamFailure.toRefusal(failure, service));
  }

  private static Mono<Void> failIfAnsweredAway(ServerWebExchange exchange) {
    return UpstreamFailure.saysAway(exchange) ? Mono.error(new AnsweredAway()) : Mono.empty();
  }

  private Refused unavailable() {
    return Refused.because(
            Fault.UPSTREAM_UNAVAILABLE, "The service %s is not available.".formatted(service))
        .of(service)
        .retryAfter(pause.left());
  }

  private Refused busy() {
    return Refused.because(Fault.BUSY, "The service %s has all hands full.".formatted(service))
        .of(service)
        .retryAfter(Duration.ofSeconds(1));
  }
}
