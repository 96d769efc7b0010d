package io.homeroom.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SessionIT extends GatewayFixture {

  @Autowired private MeterRegistry meters;

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void letsLiveSessionPass() {
    sessionLives();
    family().expectStatus().isOk();
    IDENTITY.verify(0, getRequestedFor(urlEqualTo("/internal/sessions/" + sessionId)));
  }

  @Test
  void refusesSessionAsSoonAsItIsRevoked() {
    sessionLives();
    family().expectStatus().isOk();
    sessionIsRevoked();
    refusedWith("session-revoked");
  }

  @Test
  void refusesRevokedSessionThatIdentityJustConfirmed() {
    identitySays(active(true));
    family().expectStatus().isOk();
    sessionIsRevoked();
    refusedWith("session-revoked");
  }

  @Test
  void asksIdentityOnceForAbsentSession() {
    identitySays(active(true));
    IntStream.range(0, 32).parallel().forEach(_ -> family().expectStatus().isOk());
    IDENTITY.verify(
        1,
        getRequestedFor(urlEqualTo("/internal/sessions/" + sessionId))
            .withHeader("Authorization", matching("Bearer .+")));
    var entry = redis.opsForValue().get("session:" + sessionId).block(Duration.ofSeconds(5));
    assertThat(entry).contains(personId).contains("\"exp\"");
  }

  @Test
  void keepsEntryNoLongerThanSessionLives() {
    identitySays(active(true));
    family().expectStatus().isOk();
    var ttl = redis.getExpire("session:" + sessionId).block(Duration.ofSeconds(5));
    assertThat(ttl).isBetween(Duration.ofSeconds(3500), Duration.ofSeconds(3600));
  }

  @Test
  void refusesSessionThatIdentityEnded() {
    identitySays(active(false));
    refusedWith("session-revoked");
  }

  @Test
  void refusesSessionNobodyKnows() {
    refusedWith("session-unknown");
  }

  @Test
  void refusesExpiredSession() {
    sessionLives();
    clock.advance(Duration.ofHours(2));
    refusedWith("session-expired");
  }

  @Test
  void refusesSessionOfSomebodyElse() {
    store(
        "{\"userId\":\"somebody\",\"role\":\"parent\",\"exp\":%d}"
            .formatted(Instant.now().plusSeconds(60).getEpochSecond()));
    refusedWith("token-invalid");
  }

  @Test
  void asksIdentityWhenEntryIsUnreadable() {
    store("not json");
    identitySays(active(true));
    family().expectStatus().isOk();
  }

  @Test
  void neverPassesUncheckedSession() {
    IDENTITY.stubFor(get("/internal/sessions/" + sessionId).willReturn(serverError()));
    family()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("session-check-unavailable");
  }

  @Test
  void countsSessionsThatRedisHadAndThatItHadNot() {
    identitySays(active(true));
    var hits = counted("hit");
    var misses = counted("miss");
    family().expectStatus().isOk();
    assertThat(counted("miss") - misses).isEqualTo(1);
    family().expectStatus().isOk();
    assertThat(counted("hit") - hits).isEqualTo(1);
    assertThat(counted("miss") - misses).isEqualTo(1);
  }

  private double counted(String result) {
    return meters.counter("cache.gets", "cache", "session", "result", result).count();
  }

  private void identitySays(String answer) {
    IDENTITY.stubFor(
        get("/internal/sessions/" + sessionId).willReturn(okJson(answer).withFixedDelay(100)));
  }

  private String active(boolean active) {
    return """
        {"sessionId": "%s", "personId": "%s", "role": "parent", "active": %s, "expiresAt": "%s"}"""
        .formatted(sessionId, personId, active, Instant.now().plusSeconds(3600));
  }

  private ResponseSpec family() {
    return client.get().uri("/api/family").header("Authorization", tokenOfParent()).exchange();
  }

  private void refusedWith(String code) {
    family()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.requestId")
        .isNotEmpty();
  }
}
