package io.homeroom.identity;

import static io.homeroom.identity.Households.answerTo;
import static io.homeroom.identity.Households.otherThan;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * The fourth wrong code in a row locks code entry for a minute, whichever challenges it was for.
 */
@WholeService
class CodeLockoutIT {
  @Autowired Households households;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void takesTheRightCodeAfterThreeWrongOnes() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    wrong(challenge, code, 3);
    verify(challenge, code).expect(200);
  }

  @Test
  void takesNoCodeForAMinuteAfterFourWrongOnes() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var code = households.codeOf(challenge);
    wrong(challenge, code, 4);
    var refusal = verify(challenge, code).expect(429, "code-entry-locked");
    assertThat(Integer.parseInt(String.valueOf(refusal.headers().getFirst("Retry-After"))))
        .isBetween(50, 60);
    clock.advance(Duration.ofSeconds(50));
    verify(challenge, code).expect(429, "code-entry-locked");
    clock.advance(Duration.ofSeconds(11));
    verify(challenge, code).expect(200);
  }

  @Test
  void countsWrongOnesOverTenSignInsFromTenAddresses() {
    var parent = households.withSecondFactor();
    var challenges = IntStream.range(0, 10).mapToObj(i -> households.challenge(parent)).toList();
    var answers =
        IntStream.range(0, 10)
            .mapToObj(i -> wrongFrom("203.0.113." + i, challenges.get(i)).status())
            .toList();
    assertThat(answers).isEqualTo(List.of(401, 401, 401, 401, 429, 429, 429, 429, 429, 429));
    var last = challenges.getLast();
    verify(last, households.codeOf(last)).expect(429, "code-entry-locked");
  }

  @Test
  void looksAtNoMoreThanFourHoweverManyComeAtOnce() throws Exception {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var other = otherThan(households.codeOf(challenge));
    var answers = AtOnce.call(30, () -> verify(challenge, other));
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(4);
    assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(26);
  }

  @Test
  void locksApartFromThePassword() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    wrong(challenge, households.codeOf(challenge), 4);
    households.challenge(parent);
    for (int i = 0; i < 6; i++) {
      login(parent.email(), "wrong").expect(401);
    }
    login(parent.email(), Households.PASSWORD).expect(429, "sign-in-locked");
    clock.advance(Duration.ofMinutes(1).plusSeconds(1));
    verify(challenge, households.codeOf(challenge)).expect(200);
  }

  private void wrong(Answer challenge, String code, int times) {
    for (int i = 0; i < times; i++) {
      verify(challenge, otherThan(code)).expect(401, "invalid-code");
    }
  }

  private Answer wrongFrom(String address, Answer challenge) {
    var answer = answerTo(challenge, otherThan(households.codeOf(challenge)));
    return households
        .api()
        .call(
            HttpMethod.POST,
            "/api/auth/otp/verify",
            answer,
            headers -> headers.set("X-Forwarded-For", address));
  }

  private Answer verify(Answer challenge, String code) {
    return households.api().post("/api/auth/otp/verify", answerTo(challenge, code));
  }

  private Answer login(String email, String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }
}
