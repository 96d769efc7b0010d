package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How to reach somebody. */
@WholeService
class ContactIT {
  @Autowired Households households;
  @Autowired Staff staff;

  @Test
  void isToldToServices() {
    var parent = households.register();
    var contact =
        households.internal().get("/internal/people/" + parent.personId() + "/contact").expect(200);
    assertThat(contact.text("email")).isEqualTo(parent.email());
    assertThat(contact.text("name")).isEqualTo("Ada King");
    assertThat(contact.text("language")).isEqualTo("en");
    households
        .internal()
        .get("/internal/people/" + UUID.randomUUID() + "/contact")
        .expect(404, "not-found");
  }

  @Test
  void isToldForAFamilyAsLongAsTheyAreItsParent() {
    var parent = households.register();
    var contact = "/internal/people/" + parent.personId() + "/contact?family=";
    households.internal().get(contact + parent.familyId()).expect(200);
    households.internal().get(contact + UUID.randomUUID()).expect(410, "not-written-to");
    households.internal().get(contact + "rubbish").expect(400);
  }

  @Test
  void isToldToNobodyWhileTheyAreSuspended() {
    var parent = households.register();
    var contact = "/internal/people/" + parent.personId() + "/contact";
    act(parent.personId(), "suspend", Map.of("reason", "fraud", "proof", Colleague.PROOF));
    households.internal().get(contact).expect(410, "not-written-to");
    act(parent.personId(), "reinstate", Map.of("proof", Colleague.PROOF));
    households.internal().get(contact).expect(200);
  }

  private void act(UUID person, String what, Map<String, ?> form) {
    staff
        .admit(Role.MODERATOR)
        .desk()
        .post("/api/admin/people/" + person + "/" + what, form)
        .expect(204);
  }
}
