package io.homeroom.gateway.codeflow;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.homeroom.gateway.breaker.Breakers;
import io.homeroom.gateway.client.Client;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

/** Hands identity what a browser has brought, in the browser's name. */
@Component
class CodesAtIdentity {
  /** Longer than identity itself waits for Keycloak, since a code is good once. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What identity says to it. */
  record Answer(HttpStatusCode status, MediaType type, String body) {

    @Override
    public String toString() {
      return "Answer[" + status + "]";
    }
  }

  private final WebClient client;
  private final CircuitBreaker breaker;

  CodesAtIdentity(WebClient.Builder builder, Upstreams upstreams, Breakers breakers) {
    var identity = Objects.requireNonNull(upstreams.named("identity"), "no service identity");
    this.client = builder.clone().baseUrl(identity.url().toString()).build();
    this.breaker = breakers.named("identity.codes", Duration.ofSeconds(2), _ -> true);
  }

  /** {@code token}: of who is signed in, if that is needed. */
  Mono<Answer> post(
      ServerWebExchange browser, String path, Map<String, ?> form, @Nullable String token) {
    return client
        .post()
        .uri("/api/auth/federated" + path)
        .headers(headers -> copy(browser, headers, token))
        .httpRequest(CodesAtIdentity::wait)
        .bodyValue(form)
        .exchangeToMono(
            response ->
                response
                    .bodyToMono(String.class)
                    .defaultIfEmpty("")
                    .map(
                        body ->
                            new Answer(
                                response.statusCode(),
                                response.headers().contentType().orElse(MediaType.APPLICATION_JSON),
                                body)))
        .transformDeferred(CircuitBreakerOperator.of(breaker));
  }

  private static void copy(ServerWebExchange browser, HttpHeaders headers, @Nullable String token) {
    var agent = browser.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT);
    headers.set("X-Forwarded-For", Client.of(browser).address());
    if (agent != null) {
      headers.set(HttpHeaders.USER_AGENT, agent);
    }
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }

  private static void wait(ClientHttpRequest request) {
    HttpClientRequest netty = request.getNativeRequest();
    netty.responseTimeout(PATIENCE);
  }
}
