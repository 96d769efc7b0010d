package io.homeroom.gateway.health;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** A service is up if it is ready, and degraded while one of its routes is given up. */
final class ServiceProbe implements Probe {

  private static final String ESSENTIAL = "identity";

  private final String name;
  private final WebClient client;
  private final CircuitBreakerRegistry breakers;

  ServiceProbe(String name, WebClient client, CircuitBreakerRegistry breakers) {
    this.name = name;
    this.client = client;
    this.breakers = breakers;
  }

  @Override
  public String part() {
    return name;
  }

  @Override
  public boolean essential() {
    return name.equals(ESSENTIAL);
  }

  @Override
  public Mono<State> look() {
    return client
        .get()
        .uri("/actuator/health/readiness")
        .retrieve()
        .toBodilessEntity()
        .map(_ -> allRoutesOpen() ? State.UP : State.DEGRADED);
  }

  private boolean allRoutesOpen() {
    return breakers.getAllCircuitBreakers().stream()
        .filter(breaker -> breaker.getName().startsWith(name + "."))
        .allMatch(breaker -> breaker.getState() == CircuitBreaker.State.CLOSED);
  }
}
