package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class RefreshIT {
  @Autowired Households households;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void givesNewTokensInTheSameSession() {
    var parent = households.register();
    var next = refresh(parent.refreshToken()).expect(200);
    assertThat(next.text("sessionId")).isEqualTo(parent.sessionId());
    assertThat(next.text("refreshToken")).isNotEqualTo(parent.refreshToken());
    refresh(next.text("refreshToken")).expect(200);
    assertThat(isActive(parent)).isTrue();
  }

  @Test
  void revokesTheSessionWhenATokenIsUsedAgain() {
    var parent = households.register();
    var next = refresh(parent.refreshToken()).expect(200);
    refresh(parent.refreshToken()).expect(401, "invalid-refresh-token");
    assertThat(isActive(parent)).isFalse();
    refresh(next.text("refreshToken")).expect(401, "invalid-refresh-token");
    var revoked =
        events.await(
            "identity.session-revoked.v1", event -> event.json().contains(parent.sessionId()));
    assertThat(revoked.json()).contains("refresh-token-reused");
  }

  @RepeatedTest(3)
  void servesOneOfManyWhoPresentTheSameTokenAndRevokesTheSession() throws Exception {
    var parent = households.register();
    var answers = AtOnce.call(12, () -> refresh(parent.refreshToken()));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(11);
    assertThat(isActive(parent)).isFalse();
  }

  @Test
  void doesNotBurnATokenWhileKeycloakIsAway() {
    var parent = households.register();
    faults.awayAt(Step.BEFORE_REFRESH);
    for (int attempt = 0; attempt < 3; attempt++) {
      var refused = refresh(parent.refreshToken()).expect(503, "service-unavailable");
      assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
    }
    faults.clear();
    refresh(parent.refreshToken()).expect(200);
    assertThat(isActive(parent)).isTrue();
  }

  @Test
  void doesNotBurnATokenWhenKeycloaksAnswerIsLost() {
    var parent = households.register();
    faults.awayAt(Step.AFTER_REFRESH);
    refresh(parent.refreshToken()).expect(503, "service-unavailable");
    faults.clear();
    refresh(parent.refreshToken()).expect(200);
  }

  @Test
  void isPossibleAgainAfterACrashOnceTheClaimHasLapsed() {
    var parent = households.register();
    faults.crashAt(Step.AFTER_REFRESH);
    refresh(parent.refreshToken()).expect(500);
    clock.advance(Duration.ofMinutes(1));
    refresh(parent.refreshToken()).expect(200);
    assertThat(isActive(parent)).isTrue();
  }

  @Test
  void isRefusedOnceTheSessionHasEnded() {
    var parent = households.register();
    parent.home().post("/api/auth/logout", null).expect(204);
    refresh(parent.refreshToken()).expect(401, "invalid-refresh-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "\u0000", "刷新"})
  void isRefusedForWhatWasNeverAToken(String token) {
    refresh(token).expect(401, "invalid-refresh-token");
  }

  @Test
  void isRefusedForAnAccessToken() {
    refresh(households.register().accessToken()).expect(401, "invalid-refresh-token");
  }

  private Answer refresh(String token) {
    return households.api().post("/api/auth/refresh", Map.of("refreshToken", token));
  }

  private boolean isActive(Household parent) {
    return households
        .service("gateway")
        .get("/internal/sessions/" + parent.sessionId())
        .json()
        .path("active")
        .asBoolean();
  }
}
