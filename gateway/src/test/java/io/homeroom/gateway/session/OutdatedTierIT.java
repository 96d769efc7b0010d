package io.homeroom.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class OutdatedTierIT extends GatewayFixture {

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void refusesTokenFromBeforeTheTierChanged() {
    sessionTells("premium", Instant.now().plusSeconds(5));
    family()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("token-outdated");
    IDENTITY.verify(0, getRequestedFor(urlEqualTo("/api/family")));
  }

  @Test
  void letsTokenPassThatSaysTheSame() {
    sessionTells("free", Instant.now().plusSeconds(5));
    family().expectStatus().isOk();
  }

  /** It knows of a change that the session has not been marked with yet. */
  @Test
  void letsTokenPassThatIsNewer() {
    sessionTells("premium", Instant.now().minus(Duration.ofMinutes(1)));
    family().expectStatus().isOk();
  }

  @Test
  void goesByWhatIdentitySaysOfTheTier() {
    IDENTITY.stubFor(
        get("/internal/sessions/" + sessionId)
            .willReturn(
                okJson(
                    """
                    {"personId": "%s", "role": "parent", "active": true, "expiresAt": "%s",
                     "tier": "premium", "tierSince": %d}"""
                        .formatted(
                            personId,
                            Instant.now().plusSeconds(3600),
                            Instant.now().plusSeconds(5).toEpochMilli()))));
    family().expectStatus().isUnauthorized();
    family().expectStatus().isUnauthorized();
    IDENTITY.verify(1, getRequestedFor(urlEqualTo("/internal/sessions/" + sessionId)));
  }

  private void sessionTells(String tier, Instant since) {
    store(
        """
        {"userId": "%s", "role": "parent", "exp": %d, "tier": "%s", "tierSince": %d}"""
            .formatted(
                personId,
                Instant.now().plusSeconds(3600).getEpochSecond(),
                tier,
                since.toEpochMilli()));
  }

  private ResponseSpec family() {
    return client.get().uri("/api/family").header("Authorization", tokenOfParent()).exchange();
  }
}
