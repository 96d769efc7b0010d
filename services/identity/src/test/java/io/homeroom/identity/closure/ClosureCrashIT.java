package io.homeroom.identity.closure;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.AtOnce;
import io.homeroom.identity.Closings;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Meeting;
import io.homeroom.identity.Realm;
import io.homeroom.identity.Staff;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.SuperadminsTurn;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.suspension.SuspendingPerson;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of an account that stops between Keycloak and here, and those who come in its way. */
@WholeService
class ClosureCrashIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired Faults faults;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired EndingAccounts ending;
  @Autowired EndingAccount account;
  @Autowired Staff staff;
  @Autowired Meeting meeting;
  @Autowired SuspendingPerson suspending;
  @Autowired FindingPeople found;
  @Autowired SuperadminsTurn turns;
  @Autowired TransactionTemplate transactions;

  private Closings closings;

  @BeforeEach
  void start() {
    closings = new Closings(households, events);
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_REMOVE", "AFTER_REMOVE", "AFTER_CLOSE"})
  void goesOnWhereItStopped(Step step) {
    var ada = households.register();
    closings.close(ada);
    var link = closings.reopening(ada.personId(), 1);
    clock.advance(Closings.GRACE);
    faults.crashAt(step);
    ending.end();
    closings.reopen(link).expect(410, "link-outdated");
    ending.end();
    expectNothingLeftOf(ada);
  }

  @Test
  void isRepeatedWhatCouldNotBeStored() {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE);
    jdbc.sql("alter table closure add constraint broken check (state <> 'CLOSED') not valid")
        .update();
    try {
      ending.end();
    } finally {
      jdbc.sql("alter table closure drop constraint broken").update();
    }
    assertThat(realm.users(ada.personId())).isEmpty();
    assertThat(people(ada)).isOne();
    closings.signIn(ada).expect(401, "invalid-credentials");
    ending.end();
    expectNothingLeftOf(ada);
  }

  @Test
  void waitsUntilKeycloakIsBack() {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE);
    faults.awayAt(Step.BEFORE_REMOVE);
    ending.end();
    assertThat(people(ada)).isOne();
    faults.clear();
    ending.end();
    expectNothingLeftOf(ada);
  }

  @Test
  void waitsForWhoIsSuspendedWhileKeycloakIsAway() {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE);
    faults.awayAt(Step.BEFORE_REMOVE);
    ending.end();
    suspend(ada);
    faults.clear();
    ending.end();
    assertThat(realm.users(ada.personId())).hasSize(1);
    assertThat(people(ada)).isOne();
    reinstate(ada);
    ending.end();
    expectNothingLeftOf(ada);
  }

  @Test
  void waitsForWhoIsSuspendedWhileKeycloakRemovesTheAccount() {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE);
    faults.once(Step.BEFORE_REMOVE, () -> suspend(ada));
    ending.end();
    assertThat(people(ada)).isOne();
    reinstate(ada);
    ending.end();
    expectNothingLeftOf(ada);
  }

  @Test
  void doesNotBeginForWhoIsBeingSuspended() throws Exception {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE);
    var person = new PersonId(ada.personId());
    boolean begun = meeting.inTheTurnOf(person, () -> account.begin(person), () -> suspend(ada));
    assertThat(begun).isFalse();
    assertThat(stateOf(ada)).isEqualTo("GRACE");
  }

  @Test
  void isConfirmedBySuperadminsAtOnceWithoutADeadlock() throws Exception {
    staff.hire(Role.SUPERADMIN);
    var leaving = Stream.generate(() -> staff.hire(Role.SUPERADMIN)).limit(4).toList();
    leaving.forEach(one -> closings.ask(one.desk(), false).expect(202));
    var links = leaving.stream().map(one -> closings.confirmation(one.personId(), 1)).toList();
    var turn = new AtomicInteger();
    var answers = AtOnce.call(4, () -> closings.confirm(links.get(turn.getAndIncrement())));
    assertThat(answers).extracting(Answer::status).containsOnly(200);
  }

  @Test
  void isConfirmedInTheTurnOfApprovals() throws Exception {
    staff.hire(Role.SUPERADMIN);
    var leaver = staff.hire(Role.SUPERADMIN);
    closings.ask(leaver.desk(), false).expect(202);
    var link = closings.confirmation(leaver.personId(), 1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var confirming =
          transactions.execute(
              status -> {
                turns.take();
                var coming = threads.submit(() -> closings.confirm(link));
                Awaitility.await().until(() -> coming.isDone() || meeting.somebodyWaits());
                assertThat(coming.isDone()).isFalse();
                meeting.requireFree("closing_request", new PersonId(leaver.personId()));
                return coming;
              });
      confirming.get().expect(200);
    }
  }

  @Test
  void isConfirmedByOneOfMany() throws Exception {
    var ada = households.register();
    closings.ask(ada.home(), true).expect(202);
    var link = closings.confirmation(ada.personId(), 1);
    var answers = AtOnce.call(10, () -> closings.confirm(link));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 410);
  }

  @Test
  void letsNobodySlipInMeanwhile() throws Exception {
    var ada = households.register();
    closings.ask(ada.home(), true).expect(202);
    var link = closings.confirmation(ada.personId(), 1);
    var turn = new AtomicInteger();
    AtOnce.call(
        12, () -> turn.getAndIncrement() == 6 ? closings.confirm(link) : closings.signIn(ada));
    var live = "select count(*) from session where person_id = ? and revoked_at is null";
    assertThat(jdbc.sql(live).param(ada.personId()).query(Long.class).single()).isZero();
  }

  @Test
  void leavesAParentWhenTwoGoAtOnceWithoutAWordAboutTheFamily() throws Exception {
    var ada = households.register();
    var charles = guardians.join(ada);
    closings.ask(ada.home(), false).expect(202);
    closings.ask(charles.home(), false).expect(202);
    var links =
        List.of(
            closings.confirmation(ada.personId(), 1), closings.confirmation(charles.personId(), 1));
    var turn = new AtomicInteger();
    var answers = AtOnce.call(2, () -> closings.confirm(links.get(turn.getAndIncrement())));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void endsOrIsTakenBackButNeverBoth() throws Exception {
    var ada = households.register();
    closings.close(ada);
    var link = closings.reopening(ada.personId(), 1);
    clock.advance(Closings.GRACE.minusMillis(40));
    var turn = new AtomicInteger();
    var answers = AtOnce.call(12, () -> reopenOrEnd(turn.getAndIncrement(), link));
    clock.advance(Duration.ofSeconds(1));
    ending.end();
    boolean reopened = answers.stream().anyMatch(answer -> answer.status() == 204);
    clock.reset();
    if (reopened) {
      closings.signIn(ada).expect(200);
      assertThat(realm.users(ada.personId())).hasSize(1);
    } else {
      expectNothingLeftOf(ada);
    }
  }

  private Answer reopenOrEnd(int turn, String link) {
    if (turn % 3 != 0) {
      return closings.reopen(link);
    }
    clock.advance(Duration.ofMillis(20));
    ending.end();
    return new Answer(0, HttpHeaders.EMPTY, "");
  }

  private void expectNothingLeftOf(Household parent) {
    assertThat(realm.users(parent.personId())).isEmpty();
    assertThat(people(parent)).isZero();
    assertThat(stateOf(parent)).isEqualTo("CLOSED");
  }

  private String stateOf(Household parent) {
    return jdbc.sql("select state from closure where person_id = ?")
        .param(parent.personId())
        .query(String.class)
        .single();
  }

  private void suspend(Household parent) {
    suspending.suspend(known(parent), SuspensionReason.FRAUD, PersonId.next(), Role.MODERATOR);
  }

  private void reinstate(Household parent) {
    suspending.reinstate(known(parent), PersonId.next(), Role.SUPERADMIN);
  }

  private KnownPerson known(Household parent) {
    return found.withId(new PersonId(parent.personId())).orElseThrow();
  }

  private long people(Household parent) {
    return jdbc.sql("select count(*) from person where id = ?")
        .param(parent.personId())
        .query(Long.class)
        .single();
  }
}
