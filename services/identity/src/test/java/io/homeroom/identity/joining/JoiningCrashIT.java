package io.homeroom.identity.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Realm;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accepting an invitation that stops between Keycloak and here. */
@WholeService
class JoiningCrashIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Faults faults;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SweepingInvitations sweeping;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void canBeRepeatedAfterACrashAndLeavesNoAccountBehind(Step step) {
    var ada = households.register();
    var email = Households.someEmail();
    var invitation = guardians.invite(ada, email).expect(202).text("invitationId");
    var token = households.tokenIn(invitation);
    faults.crashAt(step);
    guardians.accept(token).expect(500);
    var left = leftOf(invitation);
    guardians.signIn(email).expect(401, "invalid-credentials");
    var joined = guardians.accept(token).expect(201);
    clock.advance(SweepingInvitations.ACCOUNT_KEPT.plusMinutes(1));
    sweeping.sweep();
    assertThat(left).hasSize(1).allSatisfy(person -> assertThat(realm.users(person)).isEmpty());
    assertThat(leftOf(invitation)).isEmpty();
    assertThat(realm.users(UUID.fromString(joined.text("personId")))).hasSize(1);
    guardians.signIn(email).expect(200);
  }

  @Test
  void keepsTheAccountOfAParentWhenTheAnswerOfTheDatabaseIsLost() {
    var ada = households.register();
    var email = Households.someEmail();
    var invitation = guardians.invite(ada, email).expect(202).text("invitationId");
    var token = households.tokenIn(invitation);
    faults.crashAt(Step.AFTER_JOIN);
    guardians.accept(token).expect(500);
    guardians.signIn(email).expect(200);
    guardians.accept(token).expect(410, "link-outdated");
    clock.advance(SweepingInvitations.ACCOUNT_KEPT.plusMinutes(1));
    sweeping.sweep();
    guardians.signIn(email).expect(200);
    assertThat(leftOf(invitation)).isEmpty();
  }

  @Test
  void removesTheAccountOfWhoIsRefusedAtOnce() {
    var neighbour = households.register();
    var invitation =
        guardians.invite(households.register(), neighbour.email()).expect(202).text("invitationId");
    var token = households.tokenIn(invitation);
    var attempt = new AtomicReference<List<UUID>>();
    faults.once(Step.AFTER_CREATE, () -> attempt.set(leftOf(invitation)));
    guardians.accept(token).expect(409, "email-already-registered");
    assertThat(attempt.get())
        .hasSize(1)
        .allSatisfy(person -> assertThat(realm.users(person)).isEmpty());
    assertThat(leftOf(invitation)).isEmpty();
  }

  @Test
  void forgetsTheAddressesOfInvitationsThatAreOver() {
    var ada = households.register();
    guardians.invite(ada, Households.someEmail()).expect(202);
    clock.advance(Duration.ofDays(14).plusMinutes(1));
    sweeping.sweep();
    var rows = "select count(*) from guardian_invitation where family_id = ?";
    assertThat(jdbc.sql(rows).param(ada.familyId()).query(Long.class).single()).isZero();
  }

  private List<UUID> leftOf(String invitation) {
    return jdbc.sql("select person_id from guardian_acceptance where invitation_id = ?::uuid")
        .param(invitation)
        .query((row, number) -> UUID.fromString(row.getString(1)))
        .list();
  }
}
