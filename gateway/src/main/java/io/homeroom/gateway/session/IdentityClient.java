package io.homeroom.gateway.session;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.homeroom.gateway.access.ServiceTokens;
import io.homeroom.gateway.breaker.Breakers;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersUriSpec;
import reactor.core.publisher.Mono;

/** Calls identity in the gateway's own name; with a breaker, since a request waits on it. */
@Component
class IdentityClient {

  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final WebClient client;
  private final CircuitBreaker breaker;

  IdentityClient(
      WebClient.Builder builder, ServiceTokens tokens, Upstreams upstreams, Breakers breakers) {
    var identity = Objects.requireNonNull(upstreams.named("identity"), "no service identity");
    this.client = builder.baseUrl(identity.url().toString()).filter(tokens.bearer()).build();
    this.breaker = breakers.named("identity.sessions", Duration.ofSeconds(2), _ -> true);
  }

  RequestHeadersUriSpec<?> get() {
    return client.get();
  }

  <T> Mono<T> guarded(Mono<T> call) {
    return call.timeout(LONGEST).transformDeferred(CircuitBreakerOperator.of(breaker));
  }
}
