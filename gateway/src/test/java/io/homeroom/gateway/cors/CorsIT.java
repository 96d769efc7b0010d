package io.homeroom.gateway.cors;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import io.homeroom.gateway.GatewayFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestPropertySource(properties = "homeroom.gateway.cors.origins=https://app.homeroom.test")
class CorsIT extends GatewayFixture {

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
  }

  @Test
  void answersPreflightOfNamedOrigin() {
    preflight("https://app.homeroom.test", "PATCH", "authorization, if-match")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", "https://app.homeroom.test")
        .expectHeader()
        .valueMatches("Access-Control-Allow-Methods", ".*PATCH.*")
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Credentials");
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesPreflightOfOthers() {
    preflight("https://evil.example", "POST", "authorization").expectStatus().isForbidden();
    preflight("https://app.homeroom.test", "POST", "x-user-id").expectStatus().isForbidden();
    preflight("null", "POST", "authorization").expectStatus().isForbidden();
    preflight("https://app.homeroom.test", "POST", "x-csrf-protection")
        .expectStatus()
        .isForbidden();
  }

  @Test
  void refusesCallOfOtherOriginWithProblem() {
    call("https://evil.example")
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("origin-refused");
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void letsNamedOriginReadAnswersAndHeaders() {
    call("https://app.homeroom.test")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", "https://app.homeroom.test")
        .expectHeader()
        .valueMatches("Access-Control-Expose-Headers", ".*RateLimit-Remaining.*");
  }

  @Test
  void letsOwnPublicAddressCall() {
    call("http://127.0.0.1:8080").expectStatus().isOk();
  }

  @Test
  void letsNamedOriginReadProblems() {
    client
        .get()
        .uri("/api/family")
        .header("Origin", "https://app.homeroom.test")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", "https://app.homeroom.test");
  }

  private ResponseSpec call(String origin) {
    return client.post().uri("/api/auth/login").header("Origin", origin).exchange();
  }

  private ResponseSpec preflight(String origin, String method, String headers) {
    return client
        .options()
        .uri("/api/family/children/1")
        .header("Origin", origin)
        .header("Access-Control-Request-Method", method)
        .header("Access-Control-Request-Headers", headers)
        .exchange();
  }
}
