package io.homeroom.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class FirstSuperadminIT {
  @Autowired Households households;
  @Autowired FindingPeople people;
  @Autowired InvitingStaff inviting;
  @Autowired JdbcClient jdbc;

  @Test
  void isInvitedByTheSettingsOnce() {
    var email = new EmailAddress("first." + UUID.randomUUID() + "@example.org");
    var first = new InvitingFirstSuperadmins(settings(email), people, inviting);

    first.invite();
    first.invite();

    var ids =
        jdbc.sql("select id from staff_invitation where role = 'SUPERADMIN'")
            .query(UUID.class)
            .list();
    var own =
        ids.stream()
            .map(id -> households.internal().get("/internal/letters/" + id))
            .filter(letter -> letter.status() == 200 && letter.text("to").equals(email.value()))
            .toList();
    assertThat(own).hasSize(1);
    var link = own.getFirst().text("link");
    var token = link.substring(link.indexOf("token=") + "token=".length());
    households
        .api()
        .post(
            "/api/auth/invitations/accept",
            Map.of("token", token, "name", "Ada King", "password", Households.PASSWORD))
        .expect(201);
    first.invite();
    assertThat(people.withEmail(email).orElseThrow().role()).isEqualTo(Role.SUPERADMIN);
    assertThat(people.withEmail(email).orElseThrow().details().name()).isEqualTo("Ada King");
  }

  private static StaffSettings settings(EmailAddress email) {
    return new StaffSettings(List.of(email.value()));
  }
}
