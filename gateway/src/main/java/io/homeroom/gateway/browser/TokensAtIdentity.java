package io.homeroom.gateway.browser;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.homeroom.gateway.breaker.Breakers;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

/** Renews and ends sessions at identity, in the name of the person who holds them. */
@Component
class TokensAtIdentity {

  /** Longer than identity itself waits for Keycloak, since a lost answer is a lost session. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final WebClient client;
  private final CircuitBreaker breaker;

  TokensAtIdentity(WebClient.Builder builder, Upstreams upstreams, Breakers breakers) {
    var identity = Objects.requireNonNull(upstreams.named("identity"), "no service identity");
    this.client = builder.clone().baseUrl(identity.url().toString()).build();
    this.breaker = breakers.named("identity.tokens", Duration.ofSeconds(2), _ -> true);
  }

  /** Nothing if identity has ended the session. */
  Mono<IssuedTokens> renew(String refreshToken) {
    return client
        .post()
        .uri("/api/auth/refresh")
        .httpRequest(TokensAtIdentity::wait)
        .bodyValue(Map.of("refreshToken", refreshToken))
        .exchangeToMono(TokensAtIdentity::read)
        .transformDeferred(CircuitBreakerOperator.of(breaker));
  }

  /** What has ended already is none the worse for it. */
  Mono<Void> end(String accessToken) {
    return client
        .post()
        .uri("/api/auth/logout")
        .headers(headers -> headers.setBearerAuth(accessToken))
        .exchangeToMono(
            response ->
                response.statusCode().is2xxSuccessful() || isRefusal(response)
                    ? response.releaseBody()
                    : response.<Void>createError())
        .transformDeferred(CircuitBreakerOperator.of(breaker));
  }

  private static Mono<IssuedTokens> read(ClientResponse response) {
    if (isRefusal(response)) {
      return response.releaseBody().then(Mono.empty());
    }
    return response.statusCode().is2xxSuccessful()
        ? response.bodyToMono(IssuedTokens.class)
        : response.createError();
  }

  private static boolean isRefusal(ClientResponse response) {
    return response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
        || response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
  }

  private static void wait(ClientHttpRequest request) {
    HttpClientRequest netty = request.getNativeRequest();
    netty.responseTimeout(PATIENCE);
  }
}
