package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class StaffIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void joinsByTheLinkInTheMailWithAPasswordOfTheirOwn() {
    var email = someEmail();
    var invitation = invite(staff.admit(Role.SUPERADMIN), email, "moderator").expect(202);
    var letter = letterOf(invitation).expect(200);

    assertThat(letter.text("to")).isEqualTo(email);
    assertThat(letter.text("language")).isEqualTo("ja");
    accept(tokenOf(invitation), Households.PASSWORD).expect(201);

    var moderator = staff.enter(UUID.fromString(invitation.text("personId")), email);
    moderator.desk().get("/api/admin/people").expect(200);
    moderator.desk().get("/api/family").expect(404);
  }

  @ParameterizedTest
  @CsvSource({"moderator, 202", "coach, 200", "supplier, 200"})
  void needsACodeFromTheFirstSignInOnAsAnAdmin(String role, int status) {
    var email = someEmail();
    accept(
            tokenOf(invite(staff.admit(Role.SUPERADMIN), email, role).expect(202)),
            Households.PASSWORD)
        .expect(201);

    login(email).expect(status);
  }

  @Test
  void keepsTheSecondFactorAsAnAdmin() {
    for (var admin : List.of(staff.admit(Role.MODERATOR), staff.admit(Role.SUPERADMIN))) {
      admin
          .desk()
          .post("/api/auth/two-factor/off", Colleague.PROOF)
          .expect(403, "two-factor-mandatory");
      login(admin.email()).expect(202);
    }
  }

  @Test
  void isNobodyBefore() {
    var email = someEmail();
    invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);

    login(email).expect(401, "invalid-credentials");
  }

  @Test
  void isNoFamily() {
    var invitation = invite(staff.admit(Role.SUPERADMIN), someEmail(), "coach").expect(202);
    accept(tokenOf(invitation), Households.PASSWORD).expect(201);

    assertThat(events.of("identity.family-registered.v1"))
        .noneMatch(event -> event.json().contains(invitation.text("personId")));
  }

  @Test
  void joinsOnceHoweverManyAcceptAtOnce() throws Exception {
    var email = someEmail();
    var invitation = invite(staff.admit(Role.SUPERADMIN), email, "supplier").expect(202);
    var token = tokenOf(invitation);

    var answers = AtOnce.call(10, () -> accept(token, Households.PASSWORD));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 410);
    login(email).expect(200);
  }

  @Test
  void joinsAfterACrashBehindTheAccount() {
    var email = someEmail();
    var invitation = invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);
    var token = tokenOf(invitation);
    faults.crashAt(Faults.Step.AFTER_CREATE);
    accept(token, "another-password-41").expect(500);
    login(email).expect(401);

    accept(token, Households.PASSWORD).expect(409, "invitation-being-accepted");
    clock.advance(Duration.ofSeconds(21));
    accept(token, Households.PASSWORD).expect(201);

    login(email).expect(200);
  }

  @Test
  void hasAWeekToAccept() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var late = tokenOf(invite(superadmin, someEmail(), "coach").expect(202));
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    households.api().get("/api/auth/invitations?token=" + late).expect(200);
    clock.advance(Duration.ofMinutes(1));

    accept(late, Households.PASSWORD).expect(410);
    households.api().get("/api/auth/invitations?token=" + late).expect(410);
  }

  @Test
  void followsTheNewestInvitationOnly() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var email = someEmail();
    var first = tokenOf(invite(superadmin, email, "coach").expect(202));
    var second = tokenOf(invite(superadmin, email, "supplier").expect(202));

    accept(first, Households.PASSWORD).expect(410);
    assertThat(accept(second, Households.PASSWORD).expect(201).text("role")).isEqualTo("supplier");
    accept(second, Households.PASSWORD).expect(410);
    accept("unheard-of", Households.PASSWORD).expect(404);
  }

  @Test
  void choosesAPasswordThatHolds() {
    var token = tokenOf(invite(staff.admit(Role.SUPERADMIN), someEmail(), "coach").expect(202));

    accept(token, "password12").expect(400, "weak-password");
    accept(token, Households.PASSWORD).expect(201);
  }

  @Test
  void isNobodyWhoHasAnAccountAlready() {
    var parent = households.register();

    invite(staff.admit(Role.SUPERADMIN), parent.email(), "coach").expect(409, "address-is-taken");
  }

  @Test
  void takesNoAddressThatIsKeptForWhoeverHadIt() {
    var parent = households.register();
    new EmailChanges(households, events).move(parent, Households.someEmail());
    var token = tokenOf(invite(staff.admit(Role.SUPERADMIN), parent.email(), "coach").expect(202));

    accept(token, "another-password-41").expect(409, "address-is-taken");
    clock.advance(Duration.ofDays(3).plusMinutes(1));
    accept(token, Households.PASSWORD).expect(201);
  }

  @Test
  void isInvitedBySuperadminsOnlyAndNotToBeOne() {
    var superadmin = staff.admit(Role.SUPERADMIN);

    invite(staff.admit(Role.MODERATOR), someEmail(), "coach").expect(403);
    invite(superadmin, someEmail(), "superadmin").expect(400);
    invite(superadmin, someEmail(), "parent").expect(400);
  }

  @Test
  void leavesNoReadableAddressInTheInvitation() {
    var email = someEmail();
    invite(staff.admit(Role.SUPERADMIN), email, "coach").expect(202);

    assertThat(
            jdbc.sql("select encode(details, 'escape') from staff_invitation")
                .query(String.class)
                .list())
        .noneMatch(details -> details.contains(email));
  }

  private static Answer invite(Colleague by, String email, String role) {
    var form = new HashMap<String, Object>();
    form.put("email", email);
    form.put("name", "Grace");
    form.put("language", "ja");
    form.put("invitedAs", role);
    form.put("proof", Colleague.PROOF);
    return by.desk().post("/api/admin/invitations", form);
  }

  private Answer accept(String token, String password) {
    return households
        .api()
        .post("/api/auth/invitations/accept", Map.of("token", token, "password", password));
  }

  private Answer letterOf(Answer invitation) {
    return households.internal().get("/internal/letters/" + invitation.text("invitationId"));
  }

  private String tokenOf(Answer invitation) {
    return households.tokenIn(invitation.text("invitationId"));
  }

  private Answer login(String email) {
    return households
        .api()
        .post("/api/auth/login", Map.of("email", email, "password", Households.PASSWORD));
  }

  private static String someEmail() {
    return "staff." + UUID.randomUUID() + "@example.org";
  }
}
