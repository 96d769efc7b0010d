package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class StaffIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private StaffInvitations invitations;

  @BeforeEach
  void prepare() {
    invitations = new StaffInvitations(households);
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void joinsByTheLinkInTheMailWithAPasswordOfTheirOwn() {
    var email = StaffInvitations.someEmail();
    var invitation = invitations.inviteTogether(new Panel(staff), email, "moderator");
    var letter = invitations.letterOf(invitation).expect(200);

    assertThat(letter.text("to")).isEqualTo(email);
    assertThat(letter.text("language")).isEqualTo("ja");
    invitations.accept(invitations.tokenOf(invitation), Households.PASSWORD).expect(201);

    var moderator = staff.enter(UUID.fromString(invitation.text("personId")), email);
    moderator.desk().get("/api/admin/people").expect(200);
    moderator.desk().get("/api/family").expect(404);
    assertThat(
            events
                .await(
                    "identity.role-granted.v1",
                    event -> event.json().contains(invitation.text("personId")))
                .json())
        .contains("\"moderator\"", "\"invitation\"");
  }

  @ParameterizedTest
  @CsvSource({"moderator, 202", "coach, 200", "supplier, 200"})
  void needsACodeFromTheFirstSignInOnAsAnAdmin(String role, int status) {
    var email = StaffInvitations.someEmail();
    var invitation = invitations.inviteTogether(new Panel(staff), email, role);
    invitations.accept(invitations.tokenOf(invitation)).expect(201);

    invitations.login(email).expect(status);
  }

  @Test
  void keepsTheSecondFactorAsAnAdmin() {
    for (var admin : List.of(staff.admit(Role.MODERATOR), staff.admit(Role.SUPERADMIN))) {
      admin
          .desk()
          .post("/api/auth/two-factor/off", Colleague.PROOF)
          .expect(403, "two-factor-mandatory");
      invitations.login(admin.email()).expect(202);
    }
  }

  @Test
  void isNobodyBefore() {
    var email = StaffInvitations.someEmail();
    invitations.invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);

    invitations.login(email).expect(401, "invalid-credentials");
  }

  @Test
  void isNoFamily() {
    var invitation =
        invitations
            .invite(staff.admit(Role.SUPERADMIN), StaffInvitations.someEmail(), "coach")
            .expect(202);
    invitations.accept(invitations.tokenOf(invitation), Households.PASSWORD).expect(201);

    assertThat(events.of("identity.family-registered.v1"))
        .noneMatch(event -> event.json().contains(invitation.text("personId")));
  }

  @Test
  void joinsOnceHoweverManyAcceptAtOnce() throws Exception {
    var email = StaffInvitations.someEmail();
    var invitation =
        invitations.invite(staff.admit(Role.SUPERADMIN), email, "supplier").expect(202);
    var token = invitations.tokenOf(invitation);

    var answers = AtOnce.call(10, () -> invitations.accept(token, Households.PASSWORD));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 410);
    invitations.login(email).expect(200);
  }

  @Test
  void joinsAfterACrashBehindTheAccount() {
    var email = StaffInvitations.someEmail();
    var invitation = invitations.invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);
    var token = invitations.tokenOf(invitation);
    faults.crashAt(Faults.Step.AFTER_CREATE);
    invitations.accept(token, "another-password-41").expect(500);
    invitations.login(email).expect(401);

    invitations.accept(token, Households.PASSWORD).expect(409, "invitation-being-accepted");
    clock.advance(Duration.ofSeconds(21));
    invitations.accept(token, Households.PASSWORD).expect(201);

    invitations.login(email).expect(200);
  }

  @Test
  void choosesAPasswordThatHolds() {
    var token =
        invitations.tokenOf(
            invitations
                .invite(staff.admit(Role.SUPERADMIN), StaffInvitations.someEmail(), "coach")
                .expect(202));

    invitations.accept(token, "password12").expect(400, "weak-password");
    invitations.accept(token, Households.PASSWORD).expect(201);
  }
}
