package io.homeroom.gateway.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.AtOnce;
import io.homeroom.gateway.BrowserFixture;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser's tokens are renewed as soon as the family's tier has changed. */
class OutdatedTierOfBrowserIT extends BrowserFixture {

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void goesOnWithTheNewTier() {
    identityRenewsAsPremium();
    identitySignsIn();
    var cookie = signIn();
    tierIsPremium();
    family(cookie).expectStatus().isOk();
    fromPage(client.get().uri("/auth/session"))
        .cookie(COOKIE, cookie)
        .exchange()
        .expectBody()
        .jsonPath("$.tier")
        .isEqualTo("premium");
    renewed(1);
  }

  @Test
  void isRenewedOnceForManyCalls() {
    identityRenewsAsPremium();
    identitySignsIn();
    var cookie = signIn();
    tierIsPremium();
    var statuses =
        AtOnce.times(16, _ -> family(cookie).returnResult(Void.class).getStatus().value());
    assertThat(statuses).hasSize(16).containsOnly(200);
    renewed(1);
  }

  @Test
  void isToldToWaitWhileItCannotBeRenewed() {
    IDENTITY.stubFor(post("/api/auth/refresh").willReturn(serverError()));
    identitySignsIn();
    var cookie = signIn();
    tierIsPremium();
    family(cookie)
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("session-renewal-unavailable");
  }

  private void identityRenewsAsPremium() {
    var token =
        tokens.custom(
            claims ->
                claims
                    .subject(personId)
                    .claim("sid", sessionId)
                    .claim("role", "parent")
                    .claim("tier", "premium")
                    .claim("family", UUID.randomUUID().toString()));
    IDENTITY.stubFor(
        post("/api/auth/refresh")
            .willReturn(
                okJson(
                        """
                        {"accessToken": "%s", "refreshToken": "next", "expiresIn": 300,
                         "refreshExpiresIn": 3888000}"""
                            .formatted(token))
                    .withFixedDelay(300)));
  }

  private void tierIsPremium() {
    store(
        """
        {"userId": "%s", "role": "parent", "exp": %d, "tier": "premium", "tierSince": %d}"""
            .formatted(
                personId,
                Instant.now().plusSeconds(3600).getEpochSecond(),
                Instant.now().plusSeconds(5).toEpochMilli()));
  }

  private static void renewed(int times) {
    IDENTITY.verify(times, postRequestedFor(urlEqualTo("/api/auth/refresh")));
  }
}
