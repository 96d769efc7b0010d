package io.homeroom.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessIT extends GatewayFixture {

  @BeforeEach
  void servicesAnswerEverything() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    BOOKING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    MARKETPLACE.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    PROGRESS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    NOTIFICATION.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sessionLives();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/register",
        "/api/auth/register/confirm",
        "/api/auth/register/resend",
        "/api/auth/login",
        "/api/auth/otp/verify",
        "/api/auth/otp/resend",
        "/api/auth/refresh",
        "/api/auth/password/reset",
        "/api/auth/password/reset/confirm",
        "/api/auth/email/undo",
        "/api/auth/closing/confirm",
        "/api/auth/closing/reopen",
        "/api/family/consents/sign",
        "/api/notifications/unsubscribe"
      })
  void opensPublicEndpoints(String path) {
    client.post().uri(path).exchange().expectStatus().isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/password/reset?token=t", "/api/family/consents/sign?token=t"})
  void opensLinksOfMails(String path) {
    client.get().uri(path).exchange().expectStatus().isOk();
    IDENTITY.verify(1, anyRequestedFor(urlEqualTo(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/login",
        "/api/auth/sessions",
        "/api/family",
        "/api/family/children",
        "/api/notifications",
        "/api/notifications/stream"
      })
  void wantsTokenElsewhere(String path) {
    client
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer")
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthenticated")
        .jsonPath("$.type")
        .isEqualTo("https://homeroom.io/problems/unauthenticated");
    nothingPassed();
  }

  @Test
  void keepsTokenFromPublicEndpoints() {
    client
        .post()
        .uri("/api/auth/refresh")
        .header("Authorization", "Bearer expired")
        .exchange()
        .expectStatus()
        .isOk();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/refresh")).withHeader("Authorization", absent()));
  }

  @Test
  void showsActuatorToServicesOnly() {
    client.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
    client
        .get()
        .uri("/actuator/prometheus")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isForbidden();
    client
        .get()
        .uri("/actuator/prometheus")
        .header("Authorization", Tokens.bearer(tokens.service("operations")))
        .exchange()
        .expectStatus()
        .isOk();
    client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
  }

  private static void nothingPassed() {
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
    BOOKING.verify(0, anyRequestedFor(anyUrl()));
    MARKETPLACE.verify(0, anyRequestedFor(anyUrl()));
    PROGRESS.verify(0, anyRequestedFor(anyUrl()));
    NOTIFICATION.verify(0, anyRequestedFor(anyUrl()));
  }
}
