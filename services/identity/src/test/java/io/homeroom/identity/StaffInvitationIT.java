package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class StaffInvitationIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private StaffInvitations invitations;

  @BeforeEach
  void prepare() {
    invitations = new StaffInvitations(households);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void hasAWeekToAccept() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var late =
        invitations.tokenOf(
            invitations.invite(superadmin, StaffInvitations.someEmail(), "coach").expect(202));
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    households.api().get("/api/auth/invitations?token=" + late).expect(200);
    clock.advance(Duration.ofMinutes(1));

    invitations.accept(late, Households.PASSWORD).expect(410);
    households.api().get("/api/auth/invitations?token=" + late).expect(410);
  }

  @Test
  void followsTheNewestInvitationOnly() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var email = StaffInvitations.someEmail();
    var first = invitations.tokenOf(invitations.invite(superadmin, email, "coach").expect(202));
    var second = invitations.tokenOf(invitations.invite(superadmin, email, "supplier").expect(202));

    invitations.accept(first, Households.PASSWORD).expect(410);
    assertThat(invitations.accept(second, Households.PASSWORD).expect(201).text("role"))
        .isEqualTo("supplier");
    invitations.accept(second, Households.PASSWORD).expect(410);
    invitations.accept("unheard-of", Households.PASSWORD).expect(404);
  }

  @Test
  void isNobodyWhoHasAnAccountAlready() {
    var parent = households.register();

    invitations
        .invite(staff.admit(Role.SUPERADMIN), parent.email(), "coach")
        .expect(409, "address-is-taken");
  }

  @Test
  void takesNoAddressThatIsKeptForWhoeverHadIt() {
    var parent = households.register();
    new EmailChanges(households, events).move(parent, Households.someEmail());
    var token =
        invitations.tokenOf(
            invitations.invite(staff.admit(Role.SUPERADMIN), parent.email(), "coach").expect(202));

    invitations.accept(token, "another-password-41").expect(409, "address-is-taken");
    clock.advance(Duration.ofDays(3).plusMinutes(1));
    invitations.accept(token, Households.PASSWORD).expect(201);
  }

  @Test
  void isInvitedBySuperadminsOnlyAndNotToBeOne() {
    var superadmin = staff.admit(Role.SUPERADMIN);

    invitations
        .invite(staff.admit(Role.MODERATOR), StaffInvitations.someEmail(), "coach")
        .expect(403);
    invitations.invite(superadmin, StaffInvitations.someEmail(), "superadmin").expect(400);
    invitations.invite(superadmin, StaffInvitations.someEmail(), "parent").expect(400);
  }

  @Test
  void leavesNoReadableAddressInTheInvitation() {
    var email = StaffInvitations.someEmail();
    invitations.invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);

    assertThat(
            jdbc.sql("select encode(details, 'escape') from staff_invitation")
                .query(String.class)
                .list())
        .noneMatch(details -> details.contains(email));
  }

  @Test
  void ofAModeratorIsSentOnceAnotherSuperadminHasApproved() {
    var panel = new Panel(staff);
    var email = StaffInvitations.someEmail();
    var invitation = invitations.invite(panel.requester(), email, "moderator").expect(202);
    invitations.letterOf(invitation).expect(404);

    panel.approve(panel.requester(), invitation).expect(403, "own-request");
    panel.approve(invitation).expect(204);

    invitations.accept(invitations.tokenOf(invitation)).expect(201);
  }

  @Test
  void ofAModeratorIsNotSentOnceANewerOneHasTakenItsPlace() {
    var panel = new Panel(staff);
    var email = StaffInvitations.someEmail();
    var former = invitations.invite(panel.requester(), email, "moderator").expect(202);
    var newer = invitations.invite(panel.requester(), email, "moderator").expect(202);

    panel.approve(former).expect(409, "outdated");
    panel.approve(newer).expect(204);
  }
}
