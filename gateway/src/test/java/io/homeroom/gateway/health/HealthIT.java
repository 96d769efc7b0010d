package io.homeroom.gateway.health;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HealthIT extends GatewayFixture {

  private static final String READINESS = "/actuator/health/readiness";

  @Autowired private CircuitBreakerRegistry breakers;

  @BeforeEach
  void allIsWell() {
    readiness(IDENTITY, ok());
    readiness(MARKETPLACE, ok());
    readiness(BOOKING, ok());
    readiness(PROGRESS, ok());
    readiness(PAYMENTS, ok());
    readiness(NOTIFICATION, ok());
    becomes(200, "up", "identity", "up");
  }

  @AfterEach
  void closeBreakers() {
    breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
  }

  @Test
  void namesEachPart() {
    client
        .get()
        .uri("/api/health")
        .exchange()
        .expectHeader()
        .contentType("application/json")
        .expectBody()
        .json(
            """
            {"status": "up", "services":
              {"identity": "up", "marketplace": "up", "booking": "up", "progress": "up", "payments": "up",
               "notification": "up",
               "redis": "up", "keycloak": "up"}}""");
  }

  @Test
  void isDegradedWithoutNotification() {
    readiness(NOTIFICATION, serviceUnavailable());
    becomes(200, "degraded", "notification", "down");
  }

  @Test
  void isDownWithoutIdentity() {
    readiness(IDENTITY, serviceUnavailable());
    becomes(503, "down", "identity", "down");
  }

  @Test
  void isDegradedWhileRouteIsGivenUp() {
    breakers.circuitBreaker("notification.notifications").transitionToOpenState();
    becomes(200, "degraded", "notification", "degraded");
  }

  @Test
  void doesNotWaitForSilentService() {
    readiness(NOTIFICATION, ok().withFixedDelay(5000));
    becomes(200, "degraded", "notification", "down");
  }

  @Test
  void looksOnceHoweverManyAsk() {
    becomes(200, "up", "identity", "up");
    IDENTITY.resetRequests();
    IntStream.range(0, 20).forEach(_ -> client.get().uri("/api/health").exchange());
    assertThat(IDENTITY.findAll(getRequestedFor(urlEqualTo(READINESS)))).hasSizeLessThan(5);
  }

  @Test
  void refusesOtherMethods() {
    client
        .post()
        .uri("/api/health")
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueMatches("Allow", ".*GET.*")
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("method-not-allowed");
  }

  private static void readiness(WireMockServer service, ResponseDefinitionBuilder answer) {
    service.stubFor(get(READINESS).willReturn(answer));
  }

  private void becomes(int status, String overall, String part, String state) {
    await()
        .atMost(Duration.ofSeconds(8))
        .untilAsserted(
            () ->
                client
                    .get()
                    .uri("/api/health")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo(overall)
                    .jsonPath("$.services." + part)
                    .isEqualTo(state));
  }
}
