package io.homeroom.gateway.redis;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.awaitility.Awaitility.await;

import io.homeroom.gateway.BrowserFixture;
import io.homeroom.platform.test.OwnRedis;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RedisAwayForBrowsersIT extends BrowserFixture {

  private static final OwnRedis REDIS = new OwnRedis();

  @DynamicPropertySource
  static void ownRedis(DynamicPropertyRegistry registry) {
    registry.add("spring.data.redis.url", REDIS::url);
    registry.add("spring.data.redis.timeout", () -> "200ms");
  }

  @AfterAll
  static void stop() {
    REDIS.stop();
  }

  @AfterEach
  void bringRedisBack() {
    REDIS.start();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                client
                    .get()
                    .uri("/api/nothing")
                    .exchange()
                    .expectHeader()
                    .doesNotExist("X-Homeroom-Degraded"));
  }

  @Test
  void saysHonestlyThatCookiesCannotBeLookedUp() {
    identitySignsIn();
    var cookie = signIn();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
    IDENTITY.stubFor(
        get("/internal/sessions/" + sessionId)
            .willReturn(
                okJson(
                    """
                    {"personId": "%s", "role": "parent", "active": true, "expiresAt": "%s"}"""
                        .formatted(personId, Instant.now().plusSeconds(3600)))));
    REDIS.stop();
    outOfReach(family(cookie));
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void signsNobodyInWithoutPlaceToKeepTokens() {
    identitySignsIn();
    REDIS.stop();
    outOfReach(login());
  }

  private static void outOfReach(ResponseSpec answer) {
    answer
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After")
        .expectCookie()
        .doesNotExist(COOKIE)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("session-store-unavailable");
  }
}
