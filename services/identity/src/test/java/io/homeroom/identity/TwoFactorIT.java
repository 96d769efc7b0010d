package io.homeroom.identity;

import static io.homeroom.identity.Households.answerTo;
import static io.homeroom.identity.Households.otherThan;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Turning the second factor on and off. */
@WholeService
class TwoFactorIT {
  private static final String PATH = "/api/auth/two-factor";

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isOffUntilTheCodeThatWasSentIsEntered() {
    var parent = households.register();
    var challenge = turnOn(parent, "email").expect(202);
    assertThat(isOn(parent)).isFalse();
    signIn(parent).expect(200);

    var code = households.codeOf(challenge);
    confirm(parent, challenge, otherThan(code)).expect(401, "invalid-code");
    assertThat(isOn(parent)).isFalse();
    assertThat(confirm(parent, challenge, code).expect(200).text("channel")).isEqualTo("email");
    signIn(parent).expect(202);
    turnOn(parent, "email").expect(409, "two-factor-already-on");
  }

  @Test
  void tellsOthersThatACodeIsToBeSentButNotWhich() {
    var parent = households.register();
    var challenge = turnOn(parent, "email").expect(202);
    var event = events.await("identity.one-time-code-requested.v1", challenge.text("challengeId"));
    EventSchemas.ofThisModule().check(event);
    var letter = households.letterOf(challenge).expect(200);
    assertThat(letter.text("to")).isEqualTo(parent.email());
    assertThat(letter.text("template")).isEqualTo("one-time-code");
    assertThat(letter.text("code")).matches("[0-9]{6}").isEqualTo(households.codeOf(challenge));
    assertThat(letter.json().has("link")).isFalse();
    assertThat(letter.json().has("phone")).isFalse();
  }

  @Test
  void provesThePhoneByAnSmsThatNoMailReplaces() {
    var parent = households.registerWithPhone("+4930901820");
    var challenge = turnOn(parent, "sms").expect(202);
    var letter = households.letterOf(challenge).expect(200);
    assertThat(letter.text("phone")).isEqualTo("+4930901820");
    assertThat(letter.json().has("to")).isFalse();
    confirm(parent, challenge, letter.text("code")).expect(200);

    var later = households.letterOf(households.challenge(parent)).expect(200);
    assertThat(later.text("phone")).isEqualTo("+4930901820");
    assertThat(later.text("to")).isEqualTo(parent.email());
  }

  @Test
  void needsAPhoneForSms() {
    turnOn(households.register(), "sms").expect(422, "phone-missing");
  }

  @Test
  void isTurnedOffByThePassword() {
    var parent = households.withSecondFactor();
    turnOff(parent, Map.of("password", Households.PASSWORD)).expect(204);
    signIn(parent).expect(200);
    turnOff(parent, Map.of("password", Households.PASSWORD)).expect(409, "two-factor-not-on");
  }

  @Test
  void isTurnedOffByAFreshCode() {
    var parent = households.withSecondFactor();
    var challenge = parent.home().post("/api/auth/step-up", null).expect(202);
    var proof = answerTo(challenge, households.codeOf(challenge));
    turnOff(parent, proof).expect(204);
    households.withSecondFactor(parent);
    turnOff(parent, proof).expect(403, "proof-refused");
  }

  @Test
  void isNotTurnedOffWithoutAProof() {
    var parent = households.withSecondFactor();
    var code = Map.<String, Object>of("code", "123456");
    turnOff(parent, Map.of()).expect(400);
    turnOff(parent, code).expect(400);
    turnOff(parent, Map.of("password", "x", "code", "123456")).expect(400);
    turnOff(parent, Map.of("password", "wrong")).expect(403, "proof-refused");
    turnOff(parent, Map.of("challengeId", UUID.randomUUID(), "code", "123456"))
        .expect(403, "proof-refused");
    assertThat(isOn(parent)).isTrue();
  }

  @Test
  void isNotTurnedOffByTheCodeOfASignIn() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    turnOff(parent, answerTo(challenge, households.codeOf(challenge))).expect(403, "proof-refused");
  }

  @Test
  void isNotTurnedOffByTheCodeOfSomebodyElse() {
    var parent = households.withSecondFactor();
    var stranger = households.withSecondFactor();
    var challenge = stranger.home().post("/api/auth/step-up", null).expect(202);
    var proof = answerTo(challenge, households.codeOf(challenge));
    turnOff(parent, proof).expect(403, "proof-refused");
    turnOff(stranger, proof).expect(204);
  }

  @Test
  void countsWrongPasswordsOfProofsWithThoseOfSignIns() {
    var parent = households.withSecondFactor();
    for (int i = 0; i < 6; i++) {
      turnOff(parent, Map.of("password", "wrong")).expect(403, "proof-refused");
    }
    turnOff(parent, Map.of("password", Households.PASSWORD)).expect(429, "sign-in-locked");
    signIn(parent).expect(429, "sign-in-locked");
    clock.advance(Duration.ofMinutes(30).plusSeconds(1));
    signIn(parent).expect(202);
  }

  private Answer signIn(Household parent) {
    return households.api().post("/api/auth/login", parent.credentials());
  }

  private static Answer turnOn(Household parent, String channel) {
    return parent.home().post(PATH + "/on", Map.of("channel", channel));
  }

  private static Answer confirm(Household parent, Answer challenge, String code) {
    return parent.home().post(PATH + "/on/confirm", answerTo(challenge, code));
  }

  private static Answer turnOff(Household parent, Map<String, Object> proof) {
    return parent.home().post(PATH + "/off", proof);
  }

  private static boolean isOn(Household parent) {
    return parent.home().get(PATH).expect(200).json().path("on").asBoolean();
  }
}
