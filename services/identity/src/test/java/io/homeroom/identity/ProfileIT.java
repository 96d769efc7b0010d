package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class ProfileIT {
  private static final String PROFILE = "/api/family/profile";

  @Autowired Households households;
  @Autowired JdbcClient database;

  @Test
  void isEmptyUntilSomethingIsTold() {
    var answer = households.register().home().get(PROFILE).expect(200);
    assertThat(answer.headers().getETag()).isEqualTo("\"0\"");
    assertThat(answer.json().path("goals").size()).isZero();
    assertThat(answer.json().path("location").isNull()).isTrue();
  }

  @Test
  void keepsWhatIsTold() {
    var home = households.register().home();
    var told =
        Map.of(
            "goals", List.of("Two weeks without power"),
            "concerns", List.of("earthquake", "power-outage"),
            "certifications", List.of(Map.of("name", "First aid", "expiresOn", "2027-05-01")),
            "monthlyBudget", Map.of("amount", 4500, "currency", "JPY"),
            "minutesPerWeek", 90,
            "textDirection", "rtl");
    var etag = tell(home, told, "\"0\"").expect(200).headers().getETag();
    var shown = home.get(PROFILE).expect(200);
    assertThat(shown.headers().getETag()).isEqualTo(etag).isNotEqualTo("\"0\"");
    assertThat(shown.text("goals.0")).isEqualTo("Two weeks without power");
    assertThat(shown.json().path("concerns").size()).isEqualTo(2);
    assertThat(shown.text("certifications.0.expiresOn")).isEqualTo("2027-05-01");
    assertThat(shown.text("monthlyBudget.currency")).isEqualTo("JPY");
    assertThat(shown.text("minutesPerWeek")).isEqualTo("90");
    assertThat(shown.text("textDirection")).isEqualTo("rtl");
  }

  @Test
  void keepsPlaceToTenthOfDegreeUnlessItIsToBeExact() {
    var home = households.register().home();
    var coarse = tell(home, Map.of("location", place(false)), "*").expect(200);
    assertThat(coarse.text("location.latitude")).isEqualTo("35.7");
    assertThat(coarse.text("location.longitude")).isEqualTo("139.8");
    var exact = tell(home, Map.of("location", place(true)), "*").expect(200);
    assertThat(exact.text("location.latitude")).isEqualTo("35.68123");
    assertThat(home.get(PROFILE).text("location.longitude")).isEqualTo("139.76712");
  }

  @Test
  void storesNothingReadable() {
    var household = households.register();
    tell(household.home(), Map.of("goals", List.of("Geheimer Kanarienvogel")), "*").expect(200);
    var sealed =
        database
            .sql("select profile from family_profile where family_id = ?")
            .param(household.familyId())
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, ISO_8859_1)).doesNotContain("Kanarienvogel");
  }

  @Test
  void refusesChangeOfWhatWasNotSeen() {
    var home = households.register().home();
    tell(home, Map.of("minutesPerWeek", 1), "\"0\"").expect(200);
    var late = tell(home, Map.of("minutesPerWeek", 2), "\"0\"").expect(412);
    assertThat(late.text("code")).isEqualTo("precondition-failed");
    var blind = home.call(HttpMethod.PUT, PROFILE, Map.of(), headers -> {}).expect(428);
    assertThat(blind.text("code")).isEqualTo("precondition-required");
    assertThat(home.get(PROFILE).text("minutesPerWeek")).isEqualTo("1");
  }

  @Test
  void takesOneOfManyFirstTellings() throws Exception {
    var home = households.register().home();
    var answers = AtOnce.call(20, () -> tell(home, Map.of("minutesPerWeek", 5), "\"0\""));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"location\":{\"latitude\":91,\"longitude\":0}}",
        "{\"location\":{\"latitude\":1e99,\"longitude\":0}}",
        "{\"location\":{\"longitude\":0}}",
        "{\"concerns\":[\"zombies\"]}",
        "{\"concerns\":[null]}",
        "{\"goals\":[\"\"]}",
        "{\"goals\":[\"a\\u0000b\"]}",
        "{\"goals\":[null]}",
        "{\"certifications\":[null]}",
        "{\"monthlyBudget\":{\"amount\":-1,\"currency\":\"EUR\"}}",
        "{\"monthlyBudget\":{\"amount\":1,\"currency\":\"eur\"}}",
        "{\"minutesPerWeek\":10081}",
        "{\"textDirection\":\"up\"}"
      })
  void refusesWhatMakesNoSense(String body) {
    var home = households.register().home();
    var answer = home.call(HttpMethod.PUT, PROFILE, body, headers -> headers.setIfMatch("*"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
  }

  private static Map<String, Object> place(boolean exact) {
    return Map.of("latitude", 35.68123, "longitude", 139.767_12, "exact", exact);
  }

  private static Answer tell(Api home, Map<String, ?> profile, String seen) {
    return home.call(HttpMethod.PUT, PROFILE, profile, headers -> headers.set("If-Match", seen));
  }
}
