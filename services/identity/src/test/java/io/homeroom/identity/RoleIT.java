package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles that one superadmin grants and takes. */
@WholeService
class RoleIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Colleague superadmin;
  private Becoming becoming;

  @BeforeEach
  void admit() {
    superadmin = staff.admit(Role.SUPERADMIN);
    becoming = new Becoming(households, staff, realm);
  }

  @Test
  void isGrantedToAParentWhoIsAloneAndHoldsFromTheNextSignInOn() {
    var parent = households.register();

    grant(parent.personId(), "coach").expect(204);

    assertThat(becoming.isStillSignedIn(parent)).isFalse();
    var coach = becoming.enterAs(parent, "coach");
    coach.desk().get("/api/family").expect(404);
    var granted =
        events.await(
            "identity.role-granted.v1",
            event -> event.json().contains(parent.personId().toString()));
    EventSchemas.ofThisModule().check(granted);
    assertThat(granted.json()).contains(parent.familyId().toString());
    new Mailbag(households, events).letter(parent.personId(), "role-granted", 1).expect(200);
  }

  @Test
  void isTakenAgainAndTheFamilyComesBack() {
    var parent = households.register();
    grant(parent.personId(), "supplier").expect(204);
    becoming.enterAs(parent, "supplier");

    take(parent.personId()).expect(204);

    var home = becoming.enterAs(parent, "parent").desk();
    assertThat(home.get("/api/family").expect(200).text("familyId"))
        .isEqualTo(parent.familyId().toString());
    take(parent.personId()).expect(409, "role-not-held");
    var taken =
        events.await(
            "identity.role-taken.v1", event -> event.json().contains(parent.personId().toString()));
    EventSchemas.ofThisModule().check(taken);
  }

  @Test
  void isGrantedInPlaceOfAnother() {
    var parent = households.register();
    grant(parent.personId(), "coach").expect(204);
    grant(parent.personId(), "coach").expect(409, "role-held-already");

    grant(parent.personId(), "supplier").expect(204);

    becoming.enterAs(parent, "supplier");
    assertThat(
            events
                .await(
                    "identity.role-taken.v1",
                    event -> event.json().contains(parent.personId().toString()))
                .json())
        .contains("\"coach\"");
  }

  @Test
  void makesAFamilyOfWhoCameByInvitation() {
    var coach = staff.hire(Role.COACH);

    var taken = take(coach.personId()).expect(204);

    var asParent =
        new Household(coach.email(), coach.personId(), UUID.randomUUID(), taken, coach.desk());
    becoming.enterAs(asParent, "parent").desk().get("/api/family").expect(200);
  }

  @Test
  void isNotForWhoHasChildrenOrAnotherParent() {
    var parent = households.withCoreConsent();
    households.child(parent, "Ada", "2015-03-01");

    grant(parent.personId(), "coach").expect(422, "family-in-the-way");

    assertThat(becoming.isStillSignedIn(parent)).isTrue();
  }

  @Test
  void isNotForWhoHasTheAccountClosed() {
    var parent = households.register();
    var panel = new Panel(staff);
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    new Closings(households, events).close(parent);

    grant(parent.personId(), "coach").expect(409, "person-leaving");
    panel.approve(requested).expect(409, "person-leaving");

    assertThat(panel.stateOf(requested)).isEqualTo("requested");
  }

  @Test
  void ofAdminsIsOutOfReachOfOneAlone() {
    var moderator = staff.admit(Role.MODERATOR);

    grant(moderator.personId(), "coach").expect(403, "out-of-reach");
    take(moderator.personId()).expect(403, "out-of-reach");
    take(superadmin.personId()).expect(403, "out-of-reach");
    grant(households.register().personId(), "moderator").expect(400);
    grant(UUID.randomUUID(), "coach").expect(404);
  }

  @Test
  void takesAProof() {
    var parent = households.register();
    var form = Map.of("grantedRole", "coach", "proof", Map.of("password", "not-the-password"));

    superadmin
        .desk()
        .post("/api/admin/people/" + parent.personId() + "/role/grant", form)
        .expect(403, "proof-refused");

    assertThat(becoming.isStillSignedIn(parent)).isTrue();
  }

  private Answer grant(UUID person, String role) {
    return superadmin
        .desk()
        .post(
            "/api/admin/people/" + person + "/role/grant",
            Map.of("grantedRole", role, "proof", Colleague.PROOF));
  }

  private Answer take(UUID person) {
    return superadmin
        .desk()
        .post("/api/admin/people/" + person + "/role/take", Map.of("proof", Colleague.PROOF));
  }
}
