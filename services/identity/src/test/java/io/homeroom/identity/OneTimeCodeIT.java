package io.homeroom.identity;

import static io.homeroom.identity.Households.answerTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Signing in by a code. */
@WholeService
class OneTimeCodeIT {
  private static final Duration VALIDITY = Duration.ofMinutes(5);

  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired EventRecorder events;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void letsNobodyInWithoutIt() {
    var parent = households.withSecondFactor();
    parent.home().delete("/api/auth/sessions").expect(204);
    var challenge = households.challenge(parent);
    assertThat(challenge.body()).doesNotContain("oken");
    assertThat(challenge.text("channel")).isEqualTo("email");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(sessionsOf(parent)).isEmpty());
  }

  @Test
  void letsSomebodyInOnce() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    var tokens = verify(challenge, code).expect(200);
    assertThat(tokens.json().has("deviceSecret")).isFalse();
    households.api().as(tokens.text("accessToken")).get("/api/family").expect(200);
    verify(challenge, code).expect(401, "invalid-code");
    households.letterOf(challenge).expect(410, "code-outdated");
  }

  @Test
  void givesOneTokenToFiftyWhoEnterTheRightCodeAtOnce() throws Exception {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    var answers = AtOnce.call(50, () -> verify(challenge, code));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(49);
    letsInAgain(parent);
  }

  @Test
  void isTakenOneSecondBeforeFiveMinutesAreOver() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    clock.advance(VALIDITY.minusSeconds(1).minus(sinceThen(challenge)));
    verify(challenge, code).expect(200);
  }

  @Test
  void isNotTakenOneSecondAfterFiveMinutesAreOver() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    clock.advance(VALIDITY.plusSeconds(1));
    verify(challenge, code).expect(401, "invalid-code");
    households.letterOf(challenge).expect(410, "code-outdated");
    resend(challenge).expect(401, "invalid-code");
  }

  @Test
  void isNoAnswerToAnotherChallenge() {
    var parent = households.withSecondFactor();
    var stranger = households.withSecondFactor();
    var own = households.challenge(parent);
    var foreign = households.challenge(stranger);
    verify(own, households.codeOf(foreign)).expect(401, "invalid-code");
    verify(own, households.codeOf(households.challenge(parent))).expect(401, "invalid-code");
    var nobodys = Map.<String, Object>of("challengeId", UUID.randomUUID(), "code", "123456");
    households.api().post("/api/auth/otp/verify", nobodys).expect(401, "invalid-code");
    verify(own, households.codeOf(own)).expect(200);
  }

  @Test
  void isNotTheOneOfAStepUp() {
    var parent = households.withSecondFactor();
    var challenge = parent.home().post("/api/auth/step-up", null).expect(202);
    verify(challenge, households.codeOf(challenge)).expect(401, "invalid-code");
    resend(challenge).expect(401, "invalid-code");
  }

  @Test
  void isReplacedByAnotherThreeTimes() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var first = households.codeOf(challenge);
    clock.advance(Duration.ofMinutes(4));
    var second = resend(challenge).expect(202);
    assertThat(second.text("codesLeft")).isEqualTo("2");
    verify(challenge, first).expect(401, "invalid-code");
    resend(challenge).expect(202);
    var last = resend(challenge).expect(202);
    resend(challenge).expect(429, "too-many-codes");
    clock.advance(VALIDITY.minusSeconds(10));
    verify(challenge, households.codeOf(last)).expect(200);
  }

  @Test
  void isSentTwentyTimesAnHourAtMost() {
    var parent = households.withSecondFactor();
    useUpCodes(parent);
    clock.advance(Duration.ofHours(1).plusSeconds(1));
    login(parent.email(), Households.PASSWORD).expect(202);
  }

  @Test
  void isSentToWhoSignsInHoweverManyASessionHasAskedFor() {
    var parent = households.withSecondFactor();
    IntStream.range(0, 10).forEach(i -> parent.home().post("/api/auth/step-up", null).expect(202));
    parent.home().post("/api/auth/step-up", null).expect(429, "too-many-codes");
    households.challenge(parent);
  }

  @Test
  void isSentAgainOnceThePasswordIsAnotherHoweverManyTheFormerHasAskedFor() {
    var parent = households.withSecondFactor();
    useUpCodes(parent);
    var resets = new Resets(households, events);
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    login(parent.email(), Resets.OTHER_PASSWORD).expect(202);
  }

  private void useUpCodes(Household parent) {
    IntStream.range(0, 20).forEach(i -> households.challenge(parent));
    login(parent.email(), Households.PASSWORD).expect(429, "too-many-codes");
  }

  private void letsInAgain(Household parent) {
    var challenge = households.challenge(parent);
    verify(challenge, households.codeOf(challenge)).expect(200);
  }

  private Duration sinceThen(Answer challenge) {
    var posed = Instant.parse(challenge.text("expiresAt")).minus(VALIDITY);
    return Duration.between(posed, clock.instant());
  }

  private JsonNode sessionsOf(Household parent) {
    var user = realm.users(parent.personId()).at("/0/id").asString();
    return realm.admin("/users/" + user + "/sessions");
  }

  private Answer verify(Answer challenge, String code) {
    return households.api().post("/api/auth/otp/verify", answerTo(challenge, code));
  }

  private Answer resend(Answer challenge) {
    return households
        .api()
        .post("/api/auth/otp/resend", Map.of("challengeId", challenge.text("challengeId")));
  }

  private Answer login(String email, String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }
}
