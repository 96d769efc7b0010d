package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** People are told by mail what may mean that somebody else is at their account. */
@WholeService
class WarningLettersIT {
  private static final int WRONG = 6;

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Mailbag mails;

  @BeforeEach
  void start() {
    mails = new Mailbag(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void tellOfALockOnceADay() {
    var ada = households.register();
    lock(ada.email());
    assertThat(mails.letter(ada.personId(), "account-locked", 1).expect(200).text("to"))
        .isEqualTo(ada.email());
    clock.advance(Duration.ofMinutes(31));
    lock(ada.email());
    clock.advance(Duration.ofDays(1));
    lock(ada.email());
    mails.letter(ada.personId(), "account-locked", 2).expect(200);
    assertThat(mails.requests(ada.personId(), "account-locked")).hasSize(2);
  }

  @Test
  void areAskedForJustSoWhenTheAddressIsNobodys() {
    var before = events.of("identity.letter-requested.v1").size();
    lock(Households.someEmail());
    var asked =
        Awaitility.await()
            .until(() -> events.of("identity.letter-requested.v1"), all -> all.size() > before);
    var letter = households.internal().get("/internal/letters/" + asked.getLast().key());
    letter.expect(404, "not-found");
  }

  @Test
  void tellThatTheSecondFactorIsOff() {
    var ada = households.withSecondFactor();
    ada.home()
        .post("/api/auth/two-factor/off", Map.of("password", Households.PASSWORD))
        .expect(204);
    mails.letter(ada.personId(), "second-factor-off", 1).expect(200);
  }

  @Test
  void tellThatADeviceWasCopied() {
    var ada = households.withSecondFactor();
    var challenge = households.challenge(ada);
    var answer = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    answer.put("trustDevice", true);
    var secret =
        households.api().post("/api/auth/otp/verify", answer).expect(200).text("deviceSecret");
    signIn(ada, secret).expect(200);
    signIn(ada, secret).expect(202);
    mails.letter(ada.personId(), "device-copied", 1).expect(200);
  }

  private void lock(String email) {
    for (int i = 0; i < WRONG; i++) {
      var wrong = Map.of("email", email, "password", "not-the-password");
      households.api().post("/api/auth/login", wrong).expect(401);
    }
  }

  private Answer signIn(Household parent, String secret) {
    return households
        .api()
        .call(
            HttpMethod.POST,
            "/api/auth/login",
            parent.credentials(),
            headers -> headers.set("Device-ID", secret));
  }
}
