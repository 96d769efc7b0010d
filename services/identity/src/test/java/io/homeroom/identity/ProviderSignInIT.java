package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in by a provider, with a real one of another realm. */
@WholeService
class ProviderSignInIT {
  private static final String PATH = "/api/auth/federated";

  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired MovableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"google", "apple", "facebook"})
  void letsInWhoIsLinked(String provider) {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent, provider, outsider).expect(201);
    var tokens = comeFrom(provider, outsider).expect(200);
    var family = households.api().as(tokens.text("accessToken")).get("/api/family").expect(200);
    assertThat(family.text("familyId")).isEqualTo(parent.familyId().toString());
  }

  @Test
  void asksWhoIsLinkedForTheSecondFactor() {
    var parent = households.withSecondFactor();
    var outsider = outside.somebody();
    link(parent, "google", outsider).expect(201);
    var challenge = comeFrom("google", outsider).expect(202);
    assertThat(challenge.body()).doesNotContain("Token");
    households
        .api()
        .post("/api/auth/otp/verify", Households.answerTo(challenge, households.codeOf(challenge)))
        .expect(200);
  }

  @Test
  void asksForACodeWhereAChildWasSignedIn() {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent, "google", outsider).expect(201);
    var challenge = comeFromChild(outsider).expect(202);
    assertThat(challenge.text("channel")).isEqualTo("email");
    assertThat(challenge.body()).doesNotContain("Token");
    households
        .api()
        .post("/api/auth/otp/verify", Households.answerTo(challenge, households.codeOf(challenge)))
        .expect(200);
  }

  @Test
  void leavesItsParentCodesHoweverManyAChildAsksFor() {
    var parent = households.withSecondFactor();
    var outsider = outside.somebody();
    link(parent, "google", outsider).expect(201);
    IntStream.range(0, 3).forEach(i -> comeFromChild(outsider).expect(202));
    var last = Map.of("challengeId", comeFromChild(outsider).expect(202).text("challengeId"));
    households.api().post("/api/auth/otp/resend", last).expect(202);
    households.api().post("/api/auth/otp/resend", last).expect(429, "too-many-codes");
    comeFromChild(outsider).expect(429, "too-many-codes");
    households.challenge(parent);
  }

  @Test
  void letsNobodyInByAnAddressAlone() {
    var parent = households.register();
    var arrival = comeFrom("google", outside.somebody(parent.email(), true)).expect(202);
    assertThat(arrival.text("next")).isEqualTo("link");
    assertThat(arrival.body()).doesNotContain("accessToken");
  }

  @Test
  void offersRegistrationForANewAddressThatTheProviderHasProved() {
    var outsider = outside.somebody();
    var arrival = comeFrom("google", outsider).expect(202);
    assertThat(arrival.text("next")).isEqualTo("register");
    assertThat(arrival.text("email")).isEqualTo(outsider.email());
    assertThat(arrival.text("name")).isEqualTo(outsider.name());
  }

  @Test
  void takesAnAddressThatIsNotProvedForNone() {
    var arrival = comeFrom("google", outside.somebody(Households.someEmail(), false)).expect(202);
    assertThat(arrival.text("next")).isEqualTo("link");
    register(arrival).expect(409, "email-already-registered");
  }

  @Test
  void keepsALockedAccountLocked() {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent, "google", outsider).expect(201);
    var wrong = Map.of("email", parent.email(), "password", "not-the-password");
    for (int i = 0; i < 6; i++) {
      households.api().post("/api/auth/login", wrong);
    }
    comeFrom("google", outsider).expect(429, "sign-in-locked");
  }

  @Test
  void redeemsACodeOnceForFiftyWhoBringIt() throws Exception {
    var parent = households.register();
    var outsider = outside.somebody();
    link(parent, "google", outsider).expect(201);
    var code = outside.comeFrom("google", outsider);
    var answers = AtOnce.call(50, () -> households.api().post(PATH, code.form()));
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expect(401, "provider-code-refused"));
    assertThat(parent.home().get("/api/auth/sessions").json().path("items")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "code, 00000000-0000-0000-0000-000000000000.x.y",
    "codeVerifier, another-verifier-of-tests-that-is-long-enough-for-it",
    "nonce, another",
    "redirectUri, https://elsewhere.example/auth/callback"
  })
  void refusesCodeThatIsNotItsBringers(String field, String value) {
    var code = outside.comeFrom("google", outside.somebody());
    households.api().post(PATH, code.formWith(field, value)).expect(401, "provider-code-refused");
  }

  @Test
  void leavesNothingOfTheVisitorAtKeycloak() {
    var outsider = outside.somebody();
    comeFrom("google", outsider).expect(202);
    assertThat(outside.visitors().toString())
        .doesNotContain(outsider.email(), outsider.name(), outsider.username());
  }

  @Test
  void registersAParentWithoutAPassword() {
    var outsider = outside.somebody();
    var registered = register(comeFrom("google", outsider).expect(202)).expect(201);
    var home = households.api().as(registered.text("tokens.accessToken"));
    assertThat(home.get("/api/family").expect(200).body()).contains(outsider.email());
    comeFrom("google", outsider).expect(200);
  }

  @Test
  void registersOnceForFiftyWhoAsk() throws Exception {
    var arrival = comeFrom("google", outside.somebody()).expect(202);
    var answers = AtOnce.call(50, () -> register(arrival));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 422));
  }

  @Test
  void forgetsAnArrivalAfterTenMinutes() {
    var parent = households.register();
    var arrival = comeFrom("google", outside.somebody()).expect(202);
    clock.advance(Duration.ofMinutes(10).plusSeconds(1));
    var proof = Map.of("password", Households.PASSWORD);
    link(parent.home(), arrival, proof).expect(422, "arrival-unknown");
    register(arrival).expect(422, "arrival-unknown");
  }

  private Answer comeFrom(String provider, Outside.Outsider outsider) {
    return households.api().post(PATH, outside.comeFrom(provider, outsider).form());
  }

  private Answer comeFromChild(Outside.Outsider outsider) {
    var code = outside.comeFrom("google", outsider).formWith("fromChild", "true");
    return households.api().post(PATH, code);
  }

  private Answer link(Households.Household parent, String provider, Outside.Outsider outsider) {
    var arrival = comeFrom(provider, outsider).expect(202);
    return link(parent.home(), arrival, Map.of("password", Households.PASSWORD));
  }

  private static Answer link(Api home, Answer arrival, Map<String, ?> proof) {
    return home.post(
        PATH + "/link", Map.of("arrivalToken", arrival.text("arrivalToken"), "proof", proof));
  }

  private Answer register(Answer arrival) {
    return households
        .api()
        .post(
            PATH + "/register",
            Map.of("arrivalToken", arrival.text("arrivalToken"), "name", "Ada", "language", "en"));
  }
}
