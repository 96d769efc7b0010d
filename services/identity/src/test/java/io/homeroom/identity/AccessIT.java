package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.web.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may come in where. */
@WholeService
class AccessIT {
  @Autowired Households households;

  @ParameterizedTest
  @CsvSource({
    "/internal/people/019a0000-0000-7000-8000-000000000000/contact, notification",
    "/internal/letters/019a0000-0000-7000-8000-000000000000, notification",
    "/internal/sessions/x, gateway",
    "/internal/children/019a0000-0000-7000-8000-000000000000, booking",
    "/actuator/prometheus, operator"
  })
  void keepsPeopleFromWhatIsForServices(String path, String service) {
    households.api().get(path).expect(401);
    households.register().home().get(path).expect(403);
    assertThat(households.service(service).get(path).status()).isIn(200, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "/internal/people/019a0000-0000-7000-8000-000000000000/contact, booking",
    "/internal/letters/019a0000-0000-7000-8000-000000000000, marketplace",
    "/internal/sessions/x, notification",
    "/internal/children/019a0000-0000-7000-8000-000000000000, gateway"
  })
  void keepsServicesFromWhatIsForAnother(String path, String service) {
    households.service(service).get(path).expect(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/family",
        "/api/family/children",
        "/api/auth/sessions",
        "/api/auth/devices",
        "/api/auth/two-factor"
      })
  void keepsServicesFromWhatIsForPeople(String path) {
    households.api().get(path).expect(401);
    households.internal().get(path).expect(403);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COACH", "SUPPLIER", "MODERATOR", "SUPERADMIN"})
  void showsAFamilyToNobodyWhoIsNotOfIt(Role role) {
    var parent = households.register();
    households.child(parent, "Alan", "2012-06-23");
    var other = households.member(parent, role, UUID.randomUUID());
    var family = other.get("/api/family").expect(200);
    assertThat(family.json().path("parents")).isEmpty();
    assertThat(family.json().path("children")).isEmpty();
    assertThat(other.get("/api/family/children").json().path("items")).isEmpty();
    other.get("/api/family/consents").expect(403);
  }

  @Test
  void countsWhatHappens() {
    var parent = households.withCoreConsent();
    parent.home().post("/api/auth/logout", null).expect(204);
    assertThat(households.internal().get("/actuator/prometheus").expect(200).body())
        .contains(
            "homeroom_registrations_total{",
            "homeroom_sign_ins_total{",
            "homeroom_consents_total{",
            "homeroom_session_marker_failures_total");
  }
}
