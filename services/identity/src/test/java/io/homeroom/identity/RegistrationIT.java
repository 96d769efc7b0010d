package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class RegistrationIT {
  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired EventRecorder events;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void tellsOthersByIdsOnly() {
    var parent = households.register();
    var registered = events.await("identity.family-registered.v1", parent.familyId());
    EventSchemas.ofThisModule().check(registered);
    assertThat(registered.json()).contains(parent.personId().toString(), "\"en\"");
    var letter = households.verificationOf(parent);
    EventSchemas.ofThisModule()
        .check(events.await("identity.email-verification-requested.v1", letter));
  }

  @Test
  void refusesAnAddressThatHasAnAccountInWhateverCase() {
    var parent = households.register();
    var again = Households.registration(parent.email().toUpperCase(Locale.ROOT));
    households.api().post("/api/auth/register", again).expect(409, "email-already-registered");
  }

  @Test
  void takesAPhoneNumberInTheInternationalForm() {
    var form = new HashMap<>(Households.registration(Households.someEmail()));
    form.put("phone", "+49 30 901820");
    var token = households.api().post("/api/auth/register", form).expect(201);
    var family = households.api().as(token.text("tokens.accessToken")).get("/api/family");
    assertThat(family.json().at("/parents/0/phone").asString()).isEqualTo("+4930901820");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    var form =
        Map.of(
            "email", "nobody",
            "password", "password123",
            "name", "Ada\r\nBcc: eve",
            "phone", "call me",
            "language", "en");
    var answer = households.api().post("/api/auth/register", form).expect(400);
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("email", "password", "name", "phone");
    assertThat(answer.body()).doesNotContain("password123");
  }

  @ParameterizedTest
  @CsvSource({"Lovelace-is-33, Ada Lovelace", "my-parent.1843-key, Ada"})
  void refusesAPasswordMadeOfOneself(String password, String name) {
    var form =
        Map.of(
            "email",
            "parent.1843@example.org",
            "password",
            password,
            "name",
            name,
            "language",
            "en");
    var answer = households.api().post("/api/auth/register", form).expect(400);
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("password");
  }

  @Test
  void isUnavailableWithoutKeycloakAndWorksOnceItIsBack() {
    var form = Households.registration(Households.someEmail());
    faults.awayAt(Step.BEFORE_CREATE);
    var refused = households.api().post("/api/auth/register", form).expect(503);
    assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
    faults.clear();
    households.api().post("/api/auth/register", form).expect(201);
  }

  @Test
  void saysThatAParentIsRegisteredEvenIfSigningInFails() {
    var email = Households.someEmail();
    faults.awayAt(Step.BEFORE_BEGIN);
    var answer =
        households.api().post("/api/auth/register", Households.registration(email)).expect(201);
    assertThat(answer.json().has("tokens")).isFalse();
    assertThat(answer.text("next")).isEqualTo("sign-in");
    faults.clear();
    var credentials = Map.of("email", email, "password", Households.PASSWORD);
    households.api().post("/api/auth/login", credentials).expect(200);
  }

  @Test
  void registersOneOfFiftyWhoComeAtOnce() throws Exception {
    var email = Households.someEmail();
    var form = Households.registration(email);
    var answers = AtOnce.call(50, () -> households.api().post("/api/auth/register", form));
    assertThat(answers.stream().map(Answer::status)).containsOnly(201, 409);
    var registered = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(registered).hasSize(1);
    var credentials = Map.of("email", email, "password", Households.PASSWORD);
    var signedIn = households.api().post("/api/auth/login", credentials).expect(200);
    assertThat(RealmIT.claims(signedIn.text("accessToken")).path("sub").asString())
        .isEqualTo(registered.getFirst().text("personId"));
  }
}
