package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one superadmin requests, another decides. */
@WholeService
class ApprovalIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Panel panel;

  @BeforeEach
  void convene() {
    panel = new Panel(staff);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void makesAModeratorOfSomebodyOnceAnotherSuperadminHasApproved() {
    var parent = households.register();
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    parent.home().get("/api/family").expect(200);

    panel.approve(requested).expect(204);

    assertThat(panel.stateOf(requested)).isEqualTo("approved");
    new Becoming(households, staff, realm).enterAs(parent, "moderator");
    panel.approve(requested).expect(409, "decided-already");
  }

  @Test
  void takesAnotherSuperadminThanTheRequesterAndTheOneConcerned() {
    var third = staff.admit(Role.SUPERADMIN);
    var requested = panel.request(third.personId(), "take-role").expect(202);

    panel.approve(panel.requester(), requested).expect(403, "own-request");
    panel.approve(third, requested).expect(422, "own-case");
    panel.reject(panel.requester(), requested).expect(403, "own-request");
    panel.withdraw(panel.judge(), requested).expect(403, "not-your-request");
    panel.approve(staff.admit(Role.MODERATOR), requested).expect(403);

    assertThat(panel.stateOf(requested)).isEqualTo("requested");
    panel.approve(requested).expect(204);
    assertThat(openSessionsOf(third)).isZero();
  }

  @Test
  void isNotForOneself() {
    var own = panel.requester().personId();

    panel.request(own, "take-role").expect(422, "own-case");
  }

  @Test
  void takesAProofOfBoth() {
    var parent = households.register();
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    var wrong = Map.of("proof", Map.of("password", "not-the-password"));

    panel
        .judge()
        .desk()
        .post("/api/admin/approvals/" + requested.text("approvalId") + "/approve", wrong)
        .expect(403, "proof-refused");

    assertThat(panel.stateOf(requested)).isEqualTo("requested");
  }

  @Test
  void expiresAfterThreeDays() {
    var parent = households.register();
    var requested = panel.request(parent.personId(), "grant-moderator").expect(202);
    clock.advance(Duration.ofDays(3));

    var judge = staff.enter(panel.judge().personId(), panel.judge().email());
    panel.approve(judge, requested).expect(409, "approval-expired");
    var requester = staff.enter(panel.requester().personId(), panel.requester().email());
    panel.request(requester, parent.personId(), "grant-moderator", null).expect(202);
  }

  @Test
  void isOpenOnceAtATimeAndCanBeWithdrawnAndRejected() {
    var person = households.register().personId();
    var first = panel.request(person, "grant-moderator").expect(202);
    panel.request(person, "grant-superadmin").expect(409, "requested-already");

    panel.withdraw(panel.requester(), first).expect(204);
    panel.approve(first).expect(409, "decided-already");
    var second = panel.request(person, "grant-superadmin").expect(202);
    panel.reject(panel.judge(), second).expect(204);

    assertThat(panel.stateOf(first)).isEqualTo("withdrawn");
    assertThat(panel.stateOf(second)).isEqualTo("rejected");
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
