package io.homeroom.platform.web.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Spares a service that failed several times in a row, then lets one call probe it. A 4xx is an
 * answer, not a failure.
 */
final class Breaker implements ClientHttpRequestInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
  private final String service;
  private final Duration openFor;
  private final CircuitBreaker breaker;

  Breaker(String service, ClientSettings settings, Clock clock) {
    this.service = service;
    this.openFor = settings.openFor();
    this.breaker =
        CircuitBreaker.of(
            service,
            CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.failures())
                .minimumNumberOfCalls(settings.failures())
                .failureRateThreshold(100)
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordResult(Breaker::failed)
                .clock(clock)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(
            event -> LOG.warn("Breaker of {}: {}", service, event.getStateTransition()));
  }

  boolean closed() {
    return breaker.getState() == CircuitBreaker.State.CLOSED;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    try {
      return breaker.executeCallable(() -> execution.execute(request, body));
    } catch (CallNotPermittedException open) {
      throw new ServiceUnavailable(service, openFor);
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception unexpected) {
      throw new IOException(unexpected);
    }
  }

  private static boolean failed(Object result) {
    try {
      return result instanceof ClientHttpResponse response
          && response.getStatusCode().is5xxServerError();
    } catch (IOException unreadable) {
      return true;
    }
  }
}
