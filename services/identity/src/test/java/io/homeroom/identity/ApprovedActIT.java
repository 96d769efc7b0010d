package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is approved, and what then happens or cannot happen any more. */
@WholeService
class ApprovedActIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Panel panel;

  @BeforeEach
  void convene() {
    panel = new Panel(staff);
  }

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void leavesTheSecondFactorToWhoBecomesAnAdminWhileTurningItOff() {
    var parent = households.withSecondFactor();
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    faults.once(Faults.Step.BEFORE_CHECK, () -> panel.approve(requested).expect(204));

    parent
        .home()
        .post("/api/auth/two-factor/off", Colleague.PROOF)
        .expect(403, "two-factor-mandatory");
  }

  @Test
  void isNotApprovedIfItIsNotPossibleAnyMore() {
    var parent = households.withCoreConsent();
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    households.child(parent, "Ada", "2015-03-01");

    panel.approve(requested).expect(422, "family-in-the-way");
    assertThat(panel.stateOf(requested)).isEqualTo("requested");

    var moderator = staff.admit(Role.MODERATOR);
    var taking = panel.request(moderator.personId(), "take-role").expect(202);
    var promoting = panel.request(moderator.personId(), "grant-superadmin").expect(202);
    panel.approve(promoting).expect(204);
    panel.approve(taking).expect(409, "role-not-held");
  }

  @Test
  void isOutdatedOnceWhoIsToBecomeAnAdminHasAnotherAddressOrRole() {
    var moved = households.register();
    var first = panel.request(moved.personId(), "grant-moderator").expect(202);
    new EmailChanges(households, events).move(moved, Households.someEmail());
    panel.approve(first).expect(409, "outdated");
    assertThat(panel.stateOf(first)).isEqualTo("requested");

    var hired = households.register();
    var second = panel.request(hired.personId(), "grant-moderator").expect(202);
    var coach = Map.of("grantedRole", "coach", "proof", Colleague.PROOF);
    panel
        .requester()
        .desk()
        .post("/api/admin/people/" + hired.personId() + "/role/grant", coach)
        .expect(204);
    panel.approve(second).expect(409, "outdated");
  }

  @Test
  void isShownWithNameAndAddressAndThatIsLogged() {
    var parent = households.register();
    var granting = panel.request(parent.personId(), "grant-moderator").expect(202);
    var email = StaffInvitations.someEmail();
    var inviting = new StaffInvitations(households);
    var invitation = inviting.invite(panel.requester(), email, "moderator").expect(202);

    assertThat(panel.show(granting).text("subject.email")).isEqualTo(parent.email());
    assertThat(panel.show(invitation).text("subject.email")).isEqualTo(email);
    assertThat(panel.show(invitation).text("subject.name")).isEqualTo("Grace");

    var log = "/api/admin/activity?subject=" + invitation.text("personId");
    var entries = panel.judge().desk().get(log).expect(200).json().path("items");
    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .contains("read-approvals");
    assertThat(entries)
        .extracting(entry -> entry.path("detail").asString(""))
        .contains("invite-moderator");
    assertThat(panel.judge().desk().get("/api/admin/approvals").expect(200).body())
        .doesNotContain(email);
  }

  @Test
  void isAskedForOnlyWhereItTakesTwo() {
    var parent = households.register().personId();

    panel.request(parent, "take-role").expect(422, "no-approval-needed");
    panel.request(panel.requester(), parent, "suspend", "fraud").expect(422, "no-approval-needed");
    panel.request(panel.requester(), parent, "suspend", null).expect(400);
    panel.request(panel.judge().personId(), "grant-moderator").expect(409, "role-held-already");
  }

  @Test
  void suspendsASuperadminAndLetsThemInAgain() {
    var third = staff.admit(Role.SUPERADMIN);
    var suspending =
        panel.request(panel.requester(), third.personId(), "suspend", "fraud").expect(202);
    panel.approve(suspending).expect(204);
    assertThat(openSessionsOf(third)).isZero();

    panel.approve(panel.request(third.personId(), "reinstate").expect(202)).expect(204);

    staff.enter(third.personId(), third.email()).desk().get("/api/admin/people").expect(200);
  }

  @Test
  void isListedAndLogged() {
    var person = households.register().personId();
    var first = panel.request(person, "grant-moderator").expect(202);
    panel.withdraw(panel.requester(), first).expect(204);
    var second = panel.request(person, "grant-moderator").expect(202);
    var desk = panel.judge().desk();

    var newest = desk.get("/api/admin/approvals?limit=1").expect(200);
    var older = desk.get("/api/admin/approvals?limit=1&cursor=" + newest.text("next")).expect(200);
    var open = desk.get("/api/admin/approvals?open=true&limit=1").expect(200);
    var log = desk.get("/api/admin/activity?subject=" + person).expect(200);

    assertThat(newest.text("items.0.approvalId")).isEqualTo(second.text("approvalId"));
    assertThat(older.text("items.0.approvalId")).isEqualTo(first.text("approvalId"));
    assertThat(open.text("items.0.approvalId")).isEqualTo(second.text("approvalId"));
    assertThat(log.json().path("items"))
        .extracting(entry -> entry.path("action").asString())
        .containsSubsequence("request-approval", "withdraw-request", "request-approval");
    staff.admit(Role.MODERATOR).desk().get("/api/admin/approvals").expect(403);
  }

  private long openSessionsOf(Colleague person) {
    return jdbc.sql("select count(*) from session where person_id = ? and revoked_at is null")
        .param(person.personId())
        .query(Long.class)
        .single();
  }
}
