package io.homeroom.identity.firstadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.EmailChanges;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class FirstSuperadminIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired FindingPeople people;
  @Autowired InvitingStaff inviting;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private final EmailAddress email =
      new EmailAddress("first." + UUID.randomUUID() + "@example.org");
  private InvitingFirstSuperadmins first;

  @BeforeEach
  void name() {
    first = new InvitingFirstSuperadmins(settings(email), people, inviting);
  }

  @Test
  void isInvitedByTheSettingsOnce() {
    first.invite();
    first.invite();
    accept();
    first.invite();

    assertThat(openLetters()).isEmpty();
    assertThat(people.withEmail(email).orElseThrow().role()).isEqualTo(Role.SUPERADMIN);
    assertThat(people.withEmail(email).orElseThrow().details().name()).isEqualTo("Ada King");
  }

  @Test
  void isNotInvitedAgainAtAnAddressThatTheyHaveLeft() {
    first.invite();
    var accepted = accept();
    var person = UUID.fromString(accepted.text("personId"));
    var desk = staff.enter(person, email.value()).desk();
    var superadmin = new Household(email.value(), person, UUID.randomUUID(), accepted, desk);
    new EmailChanges(households, events).move(superadmin, Households.someEmail());

    first.invite();

    assertThat(people.isTaken(email)).isFalse();
    assertThat(openLetters()).isEmpty();
  }

  private Answer accept() {
    assertThat(openLetters()).hasSize(1);
    var link = openLetters().getFirst().text("link");
    var token = link.substring(link.indexOf("token=") + "token=".length());
    return households
        .api()
        .post(
            "/api/auth/invitations/accept",
            Map.of("token", token, "name", "Ada King", "password", Households.PASSWORD))
        .expect(201);
  }

  /** The letters to the address whose links are good. */
  private List<Answer> openLetters() {
    return jdbc
        .sql("select id from staff_invitation where role = 'SUPERADMIN'")
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> households.internal().get("/internal/letters/" + id))
        .filter(letter -> letter.status() == 200 && letter.text("to").equals(email.value()))
        .toList();
  }

  private static FirstAdminSettings settings(EmailAddress email) {
    return new FirstAdminSettings(List.of(email.value()), null, UUID.randomUUID());
  }
}
