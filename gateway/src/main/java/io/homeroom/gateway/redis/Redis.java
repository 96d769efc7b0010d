package io.homeroom.gateway.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.homeroom.gateway.breaker.Breakers;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Asks Redis, never for longer than the client's time-out ({@code spring.data.redis.timeout}), and
 * not at all while it is away.
 */
@Component
public class Redis {

  private static final Logger LOG = LoggerFactory.getLogger(Redis.class);

  private final ReactiveStringRedisTemplate template;
  private final RedisSettings settings;
  private final CircuitBreaker breaker;
  private volatile boolean connected;

  Redis(
      ReactiveStringRedisTemplate template,
      RedisSettings settings,
      Breakers breakers,
      MeterRegistry meters) {
    this.template = template;
    this.settings = settings;
    this.breaker = breakers.named("redis", settings.pause(), _ -> true);
    meters.gauge("homeroom.gateway.redis.away", this, redis -> redis.isAway() ? 1 : 0);
    breaker
        .getEventPublisher()
        .onStateTransition(event -> LOG.warn("Redis: {}", event.getStateTransition()));
  }

  /** Tries until it succeeds. The thread that connects is held up by it, so no event loop does. */
  Mono<Void> connect() {
    return Mono.defer(() -> template.hasKey("health"))
        .subscribeOn(Schedulers.boundedElastic())
        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, settings.pause()))
        .doOnSuccess(_ -> connected = true)
        .then();
  }

  public <T> Mono<T> ask(Function<ReactiveStringRedisTemplate, Mono<T>> question) {
    if (!connected) {
      return Mono.error(() -> new RedisAway("not connected yet"));
    }
    return Mono.defer(() -> question.apply(template))
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .onErrorMap(failure -> new RedisAway(String.valueOf(failure.getMessage())));
  }

  public boolean isAway() {
    return !connected || breaker.getState() != CircuitBreaker.State.CLOSED;
  }
}
