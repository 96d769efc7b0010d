package io.homeroom.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.gateway.RawHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIT extends GatewayFixture {

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
        "/internal/sessions/1",
        "/internal/people/1/contact",
        "/api",
        "/api/authx",
        "/api/taskss",
        "/v3/api-docs",
        "/webjars/swagger-ui/index.html",
        "/application.yaml"
      })
  void hasNothingElsewhere(String path) {
    client
        .get()
        .uri(path)
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("not-found");
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/../../internal/sessions/1",
        "/api/auth/..%2f..%2finternal/sessions/1",
        "/api/auth/%2e%2e/%2e%2e/internal/sessions/1",
        "/api/auth/%2E%2E/internal",
        "/api/auth/%252e%252e/internal",
        "/api/auth/..;/..;/internal/sessions/1",
        "/api/auth;x=1/login",
        "//internal/sessions/1",
        "/api/auth//internal",
        "/api//auth/login",
        "/api/auth/./login",
        "/api/auth/%5c..%5cinternal",
        "/api/auth/%00",
        "/api/auth/%0d%0aX:y",
        "/%69nternal/sessions/1",
        "/actuator/..;/internal",
        "/actuator//prometheus",
        "/actuator/health/..%2fprometheus",
        "/actuator/health/../prometheus"
      })
  void doesNotWalkAround(String path) {
    var answer = RawHttp.get(port, path, "Authorization: " + tokenOfParent());
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
    assertThat(answer).contains("application/problem+json");
    nothingPassed();
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThat(RawHttp.get(port, "/api/auth\\..\\internal"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
    nothingPassed();
  }

  @Test
  void understandsAbsoluteAddressAsItsOwn() {
    var answer = RawHttp.get(port, "http://127.0.0.1:" + IDENTITY.port() + "/internal/sessions/1");
    assertThat(answer).startsWith("HTTP/1.1 404");
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "FOO"})
  void refusesStrangeMethods(String method) {
    var answer = RawHttp.send(port, method, "/api/auth/login");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|405) .*");
    nothingPassed();
  }

  private static void nothingPassed() {
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
    BOOKING.verify(0, anyRequestedFor(anyUrl()));
    MARKETPLACE.verify(0, anyRequestedFor(anyUrl()));
    PROGRESS.verify(0, anyRequestedFor(anyUrl()));
    NOTIFICATION.verify(0, anyRequestedFor(anyUrl()));
  }
}
