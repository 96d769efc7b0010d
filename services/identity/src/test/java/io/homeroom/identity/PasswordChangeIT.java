package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Whoever is signed in and proves it once more, changes the password. */
@WholeService
class PasswordChangeIT {
  private static final String OTHER = "nachtigall-und-37";

  @Autowired Households households;
  @Autowired EventRecorder events;

  @Test
  void endsEveryOtherSessionAndTellsTheOwner() {
    var parent = households.register();
    var elsewhere = signIn(parent, Households.PASSWORD).expect(200).text("sessionId");
    change(parent, Map.of("password", Households.PASSWORD), OTHER).expect(204);
    assertThat(isActive(parent.sessionId())).isTrue();
    assertThat(isActive(elsewhere)).isFalse();
    signIn(parent, Households.PASSWORD).expect(401);
    signIn(parent, OTHER).expect(200);
    new Mailbag(households, events).letter(parent.personId(), "password-changed", 1).expect(200);
  }

  @Test
  void isProvedByACodeToo() {
    var parent = households.register();
    var challenge = parent.home().post("/api/auth/step-up", null).expect(202);
    change(parent, Households.answerTo(challenge, households.codeOf(challenge)), OTHER).expect(204);
    signIn(parent, OTHER).expect(200);
  }

  @Test
  void isRefusedWithoutTheProof() {
    var parent = households.register();
    change(parent, Map.of("password", "wrong"), OTHER).expect(403, "proof-refused");
    change(parent, Map.of(), OTHER).expect(400);
    signIn(parent, Households.PASSWORD).expect(200);
  }

  @Test
  void refusesWhatIsTooWeakBeforeAnythingHappens() {
    var parent = households.register();
    var proof = Map.<String, Object>of("password", Households.PASSWORD);
    change(parent, proof, "password123").expect(400, "weak-password");
    change(parent, proof, OTHER).expect(204);
  }

  @Test
  void asksTrustedDevicesForACodeAgain() {
    var parent = households.withSecondFactor();
    var challenge = households.challenge(parent);
    var form = new HashMap<>(Households.answerTo(challenge, households.codeOf(challenge)));
    form.put("trustDevice", true);
    var secret =
        households.api().post("/api/auth/otp/verify", form).expect(200).text("deviceSecret");
    change(parent, Map.of("password", Households.PASSWORD), OTHER).expect(204);
    var credentials = Map.of("email", parent.email(), "password", OTHER);
    households
        .api()
        .call(
            HttpMethod.POST,
            "/api/auth/login",
            credentials,
            headers -> headers.set("Device-ID", secret))
        .expect(202);
  }

  private static Answer change(Household parent, Map<String, Object> proof, String password) {
    return parent.home().post("/api/auth/password", Map.of("proof", proof, "password", password));
  }

  private Answer signIn(Household parent, String password) {
    var form = Map.of("email", parent.email(), "password", password);
    return households.api().post("/api/auth/login", form);
  }

  private boolean isActive(String session) {
    var state = households.service("gateway").get("/internal/sessions/" + session).expect(200);
    return state.json().path("active").asBoolean();
  }
}
