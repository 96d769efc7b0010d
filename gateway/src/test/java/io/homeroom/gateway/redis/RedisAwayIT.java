package io.homeroom.gateway.redis;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.platform.test.OwnRedis;
import io.homeroom.platform.test.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RedisAwayIT extends GatewayFixture {

  private static final OwnRedis REDIS = new OwnRedis();
  private static final String DEGRADED = "X-Homeroom-Degraded";

  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void ownRedis(DynamicPropertyRegistry registry) {
    registry.add("spring.data.redis.url", REDIS::url);
    registry.add("spring.data.redis.timeout", () -> "200ms");
    registry.add("homeroom.limit.person", () -> "5");
  }

  @AfterAll
  static void stop() {
    REDIS.stop();
  }

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
    IDENTITY.stubFor(get("/actuator/health/readiness").willReturn(okJson("{}")));
    identitySays(true);
  }

  @AfterEach
  void bringRedisBack() {
    REDIS.start();
    REDIS.thaw();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(this::redisIsUsed);
  }

  @Test
  void letsTrafficGoOnAndShowsIt() {
    REDIS.stop();
    family().expectStatus().isOk().expectHeader().valueEquals(DEGRADED, "rate-limits");
    IntStream.range(0, 3).forEach(_ -> family().expectStatus().isOk());
    assertThat(away()).isEqualTo(1);
    client
        .get()
        .uri("/actuator/health")
        .header("Authorization", Tokens.bearer(tokens.service("operations")))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.limits.status")
        .isEqualTo("DEGRADED");
  }

  @Test
  void showsItToEverybodyAsDegraded() {
    REDIS.stop();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () ->
                client
                    .get()
                    .uri("/api/health")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("degraded")
                    .jsonPath("$.services.redis")
                    .isEqualTo("down"));
  }

  @Test
  void limitsInTheProcess() {
    REDIS.stop();
    IntStream.range(0, 5).forEach(_ -> family().expectStatus().isOk());
    family().expectStatus().isEqualTo(429);
    clock.advance(Duration.ofSeconds(12));
    family().expectStatus().isOk();
  }

  @Test
  void doesNotHangOnFrozenRedis() {
    family().expectStatus().isOk();
    REDIS.freeze();
    var start = Instant.now();
    IntStream.range(0, 4).forEach(_ -> family().expectStatus().isOk());
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
    assertThat(away()).isEqualTo(1);
  }

  @Test
  void refusesRevokedSessionWithinOneSecond() {
    REDIS.stop();
    family().expectStatus().isOk();
    identitySays(false);
    await()
        .atMost(Duration.ofSeconds(1))
        .untilAsserted(() -> family().expectStatus().isUnauthorized());
  }

  @Test
  void neverPassesWhenIdentityIsAwayToo() {
    REDIS.stop();
    IDENTITY.stubFor(get("/internal/sessions/" + sessionId).willReturn(serverError()));
    family()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("session-check-unavailable");
  }

  private void redisIsUsed() {
    client.get().uri("/api/nothing").exchange().expectHeader().doesNotExist(DEGRADED);
    assertThat(away()).isZero();
  }

  private double away() {
    return meters.get("homeroom.gateway.redis.away").gauge().value();
  }

  private void identitySays(boolean active) {
    IDENTITY.stubFor(
        get("/internal/sessions/" + sessionId)
            .willReturn(
                okJson(
                    """
                    {"personId": "%s", "role": "parent", "active": %s, "expiresAt": "%s"}"""
                        .formatted(personId, active, Instant.now().plusSeconds(3600)))));
  }

  private ResponseSpec family() {
    return client.get().uri("/api/family").header("Authorization", tokenOfParent()).exchange();
  }
}
