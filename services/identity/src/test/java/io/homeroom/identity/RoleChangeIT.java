package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of roles that meets others, or the provider's absence. */
@WholeService
class RoleChangeIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired JdbcClient jdbc;

  private Colleague superadmin;
  private Becoming becoming;

  @BeforeEach
  void admit() {
    superadmin = staff.admit(Role.SUPERADMIN);
    becoming = new Becoming(households, staff, realm);
  }

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void letsNobodyInWithATokenOfTheRoleBefore() {
    var parent = households.register();
    faults.awayAt(Faults.Step.BEFORE_MOVE);
    grant(parent.personId(), "coach").expect(204);

    becoming.login(parent).expect(503);

    faults.clear();
    becoming.enterAs(parent, "coach");
  }

  @Test
  void leavesNoSessionOfTheRoleBeforeHoweverManySignInMeanwhile() throws Exception {
    var parent = households.register();
    var turn = new AtomicInteger();

    AtOnce.call(
        12,
        () ->
            turn.getAndIncrement() == 6
                ? grant(parent.personId(), "coach")
                : becoming.login(parent));

    var roles =
        jdbc.sql("select role from session where person_id = ? and revoked_at is null")
            .param(parent.personId())
            .query(String.class)
            .list();
    assertThat(roles).isSubsetOf("COACH");
  }

  @Test
  void isGrantedOnceHoweverManyDoItAtOnce() throws Exception {
    var parent = households.register();

    var answers = AtOnce.call(6, () -> grant(parent.personId(), "coach"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(204);
    assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
  }

  @Test
  void overwritesNoAdminRoleThatWasGrantedDuringTheProof() {
    var supplier = staff.hire(Role.SUPPLIER);
    faults.once(Faults.Step.AFTER_CHECK, () -> become(supplier, "MODERATOR"));

    grant(supplier.personId(), "coach").expect(403, "out-of-reach");

    assertThat(roleOf(supplier)).isEqualTo("MODERATOR");
  }

  @Test
  void isNotGrantedByWhoIsNoSuperadminAnyMore() {
    var supplier = staff.hire(Role.SUPPLIER);
    faults.once(Faults.Step.AFTER_CHECK, () -> become(superadmin, "MODERATOR"));

    grant(supplier.personId(), "coach").expect(403, "not-in-office");

    assertThat(roleOf(supplier)).isEqualTo("SUPPLIER");
  }

  @Test
  void endsInvitationsIntoTheFamily() {
    var parent = households.register();
    var email = Households.someEmail();
    var token = guardians.tokenFor(parent, email);

    grant(parent.personId(), "coach").expect(204);

    guardians.accept(token).expect(410, "link-outdated");
  }

  private Answer grant(UUID person, String role) {
    return superadmin
        .desk()
        .post(
            "/api/admin/people/" + person + "/role/grant",
            Map.of("grantedRole", role, "proof", Colleague.PROOF));
  }

  private void become(Colleague colleague, String role) {
    jdbc.sql("update person set role = ? where id = ?").params(role, colleague.personId()).update();
  }

  private String roleOf(Colleague colleague) {
    return jdbc.sql("select role from person where id = ?")
        .param(colleague.personId())
        .query(String.class)
        .single();
  }
}
