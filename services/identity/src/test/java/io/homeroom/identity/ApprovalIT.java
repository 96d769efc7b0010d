package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
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
  @Autowired EventRecorder events;
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
  void isToldByMailToWhoCouldDecide() {
    var requested = panel.request(households.register().personId(), "grant-moderator").expect(202);
    var letters = new Mailbag(households, events);

    letters.letter(panel.judge().personId(), "approval-requested", 1).expect(200);

    assertThat(letters.requests(panel.requester().personId(), "approval-requested")).isEmpty();
    panel.withdraw(panel.requester(), requested).expect(204);
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

  private long openSessionsOf(Colleague person) {
    return jdbc.sql("select count(*) from session where person_id = ? and revoked_at is null")
        .param(person.personId())
        .query(Long.class)
        .single();
  }
}
