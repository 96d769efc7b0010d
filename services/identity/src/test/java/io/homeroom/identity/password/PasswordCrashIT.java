package io.homeroom.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Mailbag;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of a password that stops between any two steps. */
@WholeService
class PasswordCrashIT {
  private static final String OTHER = "nachtigall-und-37";

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired CompletingChanges completing;

  private Household parent;
  private String link;

  @BeforeEach
  void start() {
    parent = households.register();
    var form = Map.of("email", parent.email());
    households.api().post("/api/auth/password/reset", form).expect(202);
    link = new Mailbag(households, events).tokenIn(parent.personId(), "reset-password", 1);
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CHANGE", "AFTER_CHANGE"})
  void isRepeatedWithTheSameLink(Step step) {
    faults.crashAt(step);
    reset("zaunkoenig-im-efeu-5").expect(500);
    reset(OTHER).expect(409, "password-change-under-way");
    clock.advance(PasswordChange.CLAIM);
    reset(OTHER).expect(204);
    signIn(OTHER).expect(200);
    assertThat(isActive(parent.sessionId())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CHANGE", "AFTER_CHANGE"})
  void leavesNoSessionOfTheFormerPasswordEvenIfItIsNotRepeated(Step step) {
    faults.crashAt(step);
    reset(OTHER).expect(500);
    assertThat(isActive(parent.sessionId())).isTrue();
    clock.advance(PasswordChange.CLAIM.plusSeconds(1));
    completing.complete();
    assertThat(isActive(parent.sessionId())).isFalse();
    reset(OTHER).expect(204);
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CHANGE", "AFTER_CHANGE"})
  void isRepeatedByWhoIsSignedInWithWhicheverPasswordHolds(Step step) {
    faults.crashAt(step);
    change(Households.PASSWORD).expect(500);
    clock.advance(PasswordChange.CLAIM);
    var holds = step == Step.AFTER_CHANGE ? OTHER : Households.PASSWORD;
    change(holds).expect(204);
    signIn(OTHER).expect(200);
  }

  private Answer change(String proof) {
    var form = Map.of("proof", Map.of("password", proof), "password", OTHER);
    return parent.home().post("/api/auth/password", form);
  }

  private Answer reset(String password) {
    var form = Map.of("token", link, "password", password);
    return households.api().post("/api/auth/password/reset/confirm", form);
  }

  private Answer signIn(String password) {
    var form = Map.of("email", parent.email(), "password", password);
    return households.api().post("/api/auth/login", form);
  }

  private boolean isActive(String session) {
    var state = households.service("gateway").get("/internal/sessions/" + session).expect(200);
    return state.json().path("active").asBoolean();
  }
}
