package io.homeroom.identity;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody comes to work with Homeroom on the word of who has no say any more. */
@WholeService
class StaffInviterIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired JdbcClient jdbc;

  private StaffInvitations invitations;
  private Panel panel;

  @BeforeEach
  void prepare() {
    invitations = new StaffInvitations(households);
    panel = new Panel(staff);
  }

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void invitesNobodyWhenSuspended() {
    var token = tokenFromAnother();
    suspend(panel.judge());
    invitations.accept(token).expect(410, "link-outdated");
  }

  @Test
  void invitesNobodyWhoAcceptsAtThatMoment() {
    var email = StaffInvitations.someEmail();
    var token = invitations.tokenOf(invitations.invite(panel.judge(), email, "coach").expect(202));
    faults.once(Step.AFTER_CREATE, () -> suspend(panel.judge()));
    invitations.accept(token).expect(410, "link-outdated");
    invitations.login(email).expect(401, "invalid-credentials");
  }

  @Test
  void invitesNobodyWithoutTheOffice() {
    var token = tokenFromAnother();
    var third = staff.admit(Role.SUPERADMIN);
    var request = panel.request(panel.requester(), panel.judge().personId(), "take-role", null);
    panel.approve(third, request.expect(202)).expect(204);
    invitations.accept(token).expect(410, "link-outdated");
  }

  @Test
  void invitesNobodyAfterAnotherPassword() {
    var token = tokenFromAnother();
    changePassword();
    invitations.accept(token).expect(410, "link-outdated");
  }

  @Test
  void isOverruledByAnySuperadmin() {
    var invitation =
        invitations.invite(panel.judge(), StaffInvitations.someEmail(), "supplier").expect(202);
    var token = invitations.tokenOf(invitation);
    withdraw(staff.admit(Role.MODERATOR), invitation).expect(403);
    withdraw(panel.requester(), invitation).expect(204);
    invitations.accept(token).expect(410, "link-outdated");
    withdraw(panel.requester(), invitation).expect(410, "link-outdated");
    var unheardOf = "/api/admin/invitations/" + UUID.randomUUID() + "/withdraw";
    panel.requester().desk().post(unheardOf, null).expect(404, "not-found");
  }

  @Test
  void isOverruledByWhoKnowsTheLogAlone() {
    var token = tokenFromAnother();
    withdraw(panel.requester(), loggedOf(panel.judge(), "invite-staff")).expect(204);
    invitations.accept(token).expect(410, "link-outdated");
    var invitation = loggedOf(panel.requester(), "withdraw-invitation");
    withdraw(panel.requester(), invitation).expect(410, "link-outdated");
  }

  @Test
  void isSuspendedWhileInvitingTheSameAddressAgain() {
    var email = StaffInvitations.someEmail();
    invitations.invite(panel.judge(), email, "coach").expect(202);
    var suspension = requestOfSuspension(panel.judge());
    var third = staff.admit(Role.SUPERADMIN);
    var approved = new CompletableFuture<Answer>();
    faults.once(
        Step.WHILE_INVITING,
        () -> {
          approved.completeAsync(() -> panel.approve(third, suspension));
          Awaitility.await().until(this::somebodyWaits);
        });
    var again = invitations.invite(panel.judge(), email, "coach").expect(202);
    approved.join().expect(204);
    invitations.letterOf(again).expect(410);
  }

  @Test
  void hasNothingSentThatWasWithdrawnBeforeItWasApproved() {
    var invitation =
        invitations.invite(panel.requester(), StaffInvitations.someEmail(), "moderator");
    withdraw(panel.requester(), invitation.expect(202)).expect(204);
    panel.approve(invitation).expect(409, "outdated");
  }

  @Test
  void sendsNothingOnceSuspendedDuringTheProof() {
    var email = StaffInvitations.someEmail();
    faults.once(Step.AFTER_CHECK, () -> suspend(panel.judge()));
    invitations.invite(panel.judge(), email, "coach").expect(403, "not-in-office");
    invitations.invite(panel.requester(), email, "coach").expect(202);
  }

  @Test
  void sendsNothingOnAPasswordThatWasChangedDuringTheProof() {
    faults.once(Step.AFTER_CHECK, this::changePassword);
    invitations
        .invite(panel.judge(), StaffInvitations.someEmail(), "coach")
        .expect(403, "proof-refused");
  }

  private void changePassword() {
    var form = Map.of("proof", Colleague.PROOF, "password", Resets.OTHER_PASSWORD);
    panel.judge().desk().post("/api/auth/password", form).expect(204);
  }

  private String tokenFromAnother() {
    return invitations.tokenOf(
        invitations.invite(panel.judge(), StaffInvitations.someEmail(), "coach").expect(202));
  }

  /** By two others. */
  private void suspend(Colleague superadmin) {
    var request = requestOfSuspension(superadmin);
    panel.approve(staff.admit(Role.SUPERADMIN), request).expect(204);
  }

  private Answer requestOfSuspension(Colleague superadmin) {
    return panel
        .request(panel.requester(), superadmin.personId(), "suspend", "account-taken-over")
        .expect(202);
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock')
            """)
        .query(Boolean.class)
        .single();
  }

  /** The invitation that somebody's last entry of such a kind names. */
  private String loggedOf(Colleague actor, String action) {
    var path = "/api/admin/activity?actor=" + actor.personId();
    var entries = panel.requester().desk().get(path).expect(200).json().path("items");
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.path("action").asString().equals(action))
        .findFirst()
        .orElseThrow()
        .at("/subjects/1")
        .asString();
  }

  private static Answer withdraw(Colleague by, Answer invitation) {
    return withdraw(by, invitation.text("invitationId"));
  }

  private static Answer withdraw(Colleague by, String invitation) {
    return by.desk().post("/api/admin/invitations/" + invitation + "/withdraw", null);
  }
}
