package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has forgotten the password sets another one by a mailed link. */
@WholeService
class PasswordResetIT {

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired Faults faults;

  private Resets resets;

  @BeforeEach
  void start() {
    resets = new Resets(households, events);
  }

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void setsAnotherPasswordAndEndsEverySession() {
    var parent = households.register();
    var elsewhere = resets.signIn(parent, Households.PASSWORD).expect(200).text("sessionId");
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    resets.signIn(parent, Households.PASSWORD).expect(401, "invalid-credentials");
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
    assertThat(isActive(parent.sessionId())).isFalse();
    assertThat(isActive(elsewhere)).isFalse();
  }

  @Test
  void tellsTheOwnerByMailAndOthersByIdsOnly() {
    var parent = households.register();
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    var told = resets.mails().letter(parent.personId(), "password-changed", 1).expect(200);
    assertThat(told.text("to")).isEqualTo(parent.email());
    assertThat(told.json().has("link")).isFalse();
    for (var template : List.of(Resets.LETTER, "password-changed")) {
      resets
          .mails()
          .requests(parent.personId(), template)
          .forEach(EventSchemas.ofThisModule()::check);
    }
  }

  @Test
  void asksForTheSecondFactorAsBefore() {
    var parent = households.withSecondFactor();
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(202);
  }

  @Test
  void endsSignInsThatWereWaitingForTheirCode() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var answer = Households.answerTo(challenge, households.codeOf(challenge));
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    households.api().post("/api/auth/otp/verify", answer).expect(401, "invalid-code");
  }

  @Test
  void keepsOutWhoeverIsOnTheWayInByTheFormerPassword() {
    var parent = households.register();
    var link = resets.linkFor(parent);
    faults.once(Step.BEFORE_BEGIN, () -> resets.confirm(link, Resets.OTHER_PASSWORD).expect(204));
    resets.signIn(parent, Households.PASSWORD).expect(401, "invalid-credentials");
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
  }

  @Test
  void liftsTheLockOfWrongPasswords() {
    var parent = households.register();
    for (int i = 0; i < 6; i++) {
      resets.signIn(parent, "wrong").expect(401);
    }
    resets.signIn(parent, Households.PASSWORD).expect(429, "sign-in-locked");
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
  }

  private boolean isActive(String session) {
    var state = households.service("gateway").get("/internal/sessions/" + session).expect(200);
    return state.json().path("active").asBoolean();
  }
}
