package io.homeroom.gateway.breaker;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.homeroom.gateway.GatewayFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class PartAwayIT extends GatewayFixture {

  @Autowired private CircuitBreakerRegistry breakers;

  @AfterEach
  void closeBreakers() {
    breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/auth/login, identity.auth, 503",
    "/api/auth/login, identity.auth, 502",
    "/auth/login, identity.sign-in.login, 503"
  })
  void staysClosedWhenOnlyPartOfAServiceIsAway(String path, String route, int answer) {
    IDENTITY.stubFor(
        any(anyUrl())
            .willReturn(
                status(answer)
                    .withHeader("X-Homeroom-Unavailable", "part")
                    .withHeader("Retry-After", "5")));
    IntStream.range(0, 10)
        .forEach(
            _ ->
                posted(path)
                    .expectStatus()
                    .isEqualTo(answer)
                    .expectHeader()
                    .valueEquals("Retry-After", "5")
                    .expectHeader()
                    .doesNotExist("X-Homeroom-Unavailable"));
    assertThat(breakers.circuitBreaker(route).getState()).isEqualTo(State.CLOSED);
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    posted("/api/auth/refresh").expectStatus().isOk();
  }

  @Test
  void hearsOneProviderWhileWhatTheOthersNeedIsAway() {
    PAYMENTS.stubFor(post(urlEqualTo("/api/webhooks/paypal")).willReturn(status(503)));
    PAYMENTS.stubFor(post(urlEqualTo("/api/webhooks/stripe")).willReturn(okJson("{}")));
    IntStream.range(0, 4)
        .forEach(_ -> posted("/api/webhooks/paypal").expectStatus().isEqualTo(503));
    assertThat(breakers.circuitBreaker("payments.webhooks.paypal").getState())
        .isEqualTo(State.OPEN);
    posted("/api/webhooks/stripe").expectStatus().isOk();
  }

  private ResponseSpec posted(String path) {
    return client
        .post()
        .uri(path)
        .header("X-Csrf-Protection", "1")
        .header("Origin", "http://127.0.0.1:8080")
        .exchange();
  }
}
