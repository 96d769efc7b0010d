package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class RegistrationIT {
  @Autowired Households households;
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
    var requested =
        events.await(
            Applicants.LETTER_REQUESTED,
            event -> event.json().contains(parent.personId().toString()));
    EventSchemas.ofThisModule().check(requested);
  }

  @Test
  void beginsAFamilyOnlyWhenTheAddressIsProved() {
    var email = Households.someEmail();
    var pending = households.applicants().applyWith(email);
    var credentials = Map.of("email", email, "password", Households.PASSWORD);
    households.api().post("/api/auth/login", credentials).expect(401, "invalid-credentials");
    var code = households.applicants().codeOf(pending);
    var registered = households.applicants().confirm(pending, code).expect(201);
    var home = households.api().as(registered.text("tokens.accessToken"));
    assertThat(home.get("/api/family").expect(200).text("familyId"))
        .isEqualTo(registered.text("familyId"));
    households.api().post("/api/auth/login", credentials).expect(200);
  }

  @Test
  void takesAPhoneNumberInTheInternationalForm() {
    var form = new HashMap<>(Households.registration(Households.someEmail()));
    form.put("phone", "+49 30 901820");
    var token = households.applicants().register(form);
    var family = households.api().as(token.text("tokens.accessToken")).get("/api/family");
    assertThat(family.json().at("/parents/0/phone").asString()).isEqualTo("+4930901820");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    var form =
        Map.<String, Object>of(
            "email", "nobody",
            "password", "password123",
            "name", "Ada\r\nBcc: eve",
            "phone", "call me",
            "language", "en");
    var answer = households.applicants().apply(form).expect(400);
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("email", "password", "name", "phone");
    assertThat(answer.body()).doesNotContain("password123");
  }

  @ParameterizedTest
  @CsvSource({"Lovelace-is-33, Ada Lovelace", "my-parent.1843-key, Ada"})
  void refusesAPasswordMadeOfOneself(String password, String name) {
    var form =
        Map.<String, Object>of(
            "email",
            "parent.1843@example.org",
            "password",
            password,
            "name",
            name,
            "language",
            "en");
    var answer = households.applicants().apply(form).expect(400);
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("password");
  }

  @Test
  void isUnavailableWithoutKeycloakAndWorksOnceItIsBack() {
    var form = Households.registration(Households.someEmail());
    faults.awayAt(Step.BEFORE_CREATE);
    var refused = households.applicants().apply(form).expect(503);
    assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
    faults.clear();
    households.applicants().register(form);
  }

  @Test
  void saysThatAParentIsRegisteredEvenIfSigningInFails() {
    var email = Households.someEmail();
    faults.awayAt(Step.BEFORE_BEGIN);
    var answer = households.applicants().register(Households.registration(email));
    assertThat(answer.json().has("tokens")).isFalse();
    assertThat(answer.text("next")).isEqualTo("sign-in");
    faults.clear();
    var credentials = Map.of("email", email, "password", Households.PASSWORD);
    households.api().post("/api/auth/login", credentials).expect(200);
  }
}
