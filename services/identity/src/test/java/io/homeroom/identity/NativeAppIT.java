package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An app that keeps no secret: it goes to a provider with a verifier of its own, comes back to its
 * own address, and gets tokens of identity, after the second factor as everybody.
 */
@WholeService
class NativeAppIT {
  private static final String APP = "io.homeroom.app:/signed-in";
  private static final String PATH = "/api/auth/federated";

  @Autowired Households households;
  @Autowired Outside outside;

  @Test
  void signsInAndGoesOnByRefreshTokensThatAreGoodOnce() {
    var tokens = bring(linked(households.register())).expect(200);
    households.api().as(tokens.text("accessToken")).get("/api/family").expect(200);

    var next = refresh(tokens).expect(200);
    households.api().as(next.text("accessToken")).get("/api/family").expect(200);
    refresh(tokens).expect(401, "invalid-refresh-token");
    refresh(next).expect(401, "invalid-refresh-token");
  }

  @Test
  void isAskedForTheSecondFactor() {
    var ada = households.withSecondFactor();
    var challenge = bring(linked(ada)).expect(202);
    assertThat(challenge.body()).doesNotContain("Token");
    var answer = Households.answerTo(challenge, households.codeOf(challenge));
    households.api().post("/api/auth/otp/verify", answer).expect(200);
  }

  @Test
  void redeemsACodeOnce() {
    var code = linked(households.register());
    bring(code).expect(200);
    bring(code).expect(401, "provider-code-refused");
  }

  @ParameterizedTest
  @CsvSource({
    "codeVerifier, a-verifier-of-somebody-else-that-is-long-enough-too",
    "nonce, another",
    "redirectUri, http://127.0.0.1:8080/auth/callback",
    "redirectUri, io.homeroom.app:/elsewhere"
  })
  void redeemsNoCodeOfAnother(String field, String value) {
    var form = new HashMap<>(form(linked(households.register())));
    form.put(field, value);
    households.api().post(PATH, form).expect(401, "provider-code-refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&code_challenge=a-verifier-of-tests-that-is-long-enough-for-pkce",
        "&code_challenge_method=plain&code_challenge=a-verifier-of-tests-that-is-long-enough-for-pkce",
        "&code_challenge_method=S256"
      })
  void getsNoCodeWithoutProvingThatItWillBeItself(String challenge) {
    assertThat(outside.setOut("google", APP, challenge))
        .startsWith(APP + "?")
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.homeroom.app:/signed-in/further",
        "io.homeroom.app:/signed-in?more=1",
        "io.homeroom.app://elsewhere.example/signed-in",
        "io.homeroom.other:/signed-in",
        "http://localhost/signed-in",
        "http://127.0.0.1:5555/signed-in"
      })
  void comesBackToItsExactAddressAlone(String redirect) {
    assertThat(outside.setOut("google", redirect)).startsWith("400 ");
  }

  /** A code of somebody who is linked with the parent. */
  private BroughtCode linked(Household parent) {
    var outsider = outside.somebody();
    var arrival = bring(outside.comeFrom("google", outsider, APP)).expect(202);
    var proof = Map.of("password", Households.PASSWORD);
    var form = Map.of("arrivalToken", arrival.text("arrivalToken"), "proof", proof);
    parent.home().post(PATH + "/link", form).expect(201);
    return outside.comeFrom("google", outsider, APP);
  }

  private Answer bring(BroughtCode code) {
    return households.api().post(PATH, form(code));
  }

  private static Map<String, Object> form(BroughtCode code) {
    return code.formWith("redirectUri", APP);
  }

  private Answer refresh(Answer tokens) {
    var form = Map.of("refreshToken", tokens.text("refreshToken"));
    return households.api().post("/api/auth/refresh", form);
  }
}
