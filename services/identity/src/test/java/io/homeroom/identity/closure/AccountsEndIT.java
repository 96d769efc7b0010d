package io.homeroom.identity.closure;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Becoming;
import io.homeroom.identity.Candidates;
import io.homeroom.identity.Closings;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.Realm;
import io.homeroom.identity.Staff;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an account and its family when the grace is over. */
@WholeService
class AccountsEndIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired Playroom playroom;
  @Autowired Staff staff;
  @Autowired EventRecorder events;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired EndingAccounts ending;

  private Closings closings;

  @BeforeEach
  void start() {
    closings = new Closings(households, events);
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void keepsEverythingUntilThen() {
    var ada = households.register();
    closings.close(ada);
    clock.advance(Closings.GRACE.minusMinutes(1));
    ending.end();
    assertThat(realm.users(ada.personId())).hasSize(1);
    assertThat(rowsOf("person", "id", ada.personId())).isOne();
  }

  @Test
  void erasesTheLastParentWithTheFamilyAndItsChildren() {
    var child = playroom.teenager();
    var ada = child.household();
    closings.close(ada);
    end();
    assertThat(realm.users(ada.personId())).isEmpty();
    assertThat(rowsOf("person", "id", ada.personId())).isZero();
    assertThat(rowsOf("child", "family_id", ada.familyId())).isZero();
    assertThat(rowsOf("family", "id", ada.familyId())).isZero();
    assertThat(rowsOf("family_key", "family_id", ada.familyId())).isZero();
    assertThat(told("identity.account-closed.v1", ada.personId())).contains("familyClosed\":true");
    told("identity.child-removed.v1", child.id());
    told("identity.family-closed.v1", ada.familyId());
    playroom.signIn(child).expect(401, "invalid-credentials");
    closings.signIn(ada).expect(401, "invalid-credentials");
    closings.reopen("unheard-of").expect(404, "link-unknown");
  }

  @Test
  void leavesTheAddressToAnybodyAndTheLogIntact() {
    var ada = households.register();
    closings.close(ada);
    end();
    var anew = households.register(ada.email());
    assertThat(anew.personId()).isNotEqualTo(ada.personId());
    var entries = "select action from activity where ? = any (subjects) order by sequence";
    assertThat(jdbc.sql(entries).param(ada.personId()).query(String.class).list())
        .contains("register-family", "begin-closing", "close-account");
  }

  @Test
  void leavesTheFamilyToWhoStays() {
    var ada = households.withCoreConsent();
    var charles = guardians.join(ada);
    var child = households.child(ada, "Grace", "2018-12-09");
    closings.close(ada);
    end();
    var family = charles.home().get("/api/family").expect(200);
    assertThat(family.json().path("parents")).hasSize(1);
    charles.home().get("/api/family/children/" + child).expect(200);
    assertThat(told("identity.account-closed.v1", ada.personId()))
        .contains(ada.familyId().toString(), "familyClosed\":false");
    guardians.join(charles);
  }

  @Test
  void closesTheFamilyWithTheSecondOfTwoWhoBothGo() {
    var ada = households.register();
    var charles = guardians.join(ada);
    closings.ask(ada.home(), false).expect(202);
    closings.confirm(closings.confirmation(ada.personId(), 1)).expect(200);
    closings.ask(charles.home(), false).expect(409, "family-would-close");
    closings.close(charles);
    end();
    assertThat(rowsOf("family", "id", ada.familyId())).isZero();
    told("identity.family-closed.v1", ada.familyId());
  }

  @Test
  void waitsForWhoIsSuspended() {
    var ada = households.register();
    closings.close(ada);
    var path = "/api/admin/people/" + ada.personId();
    var moderator = staff.admit(Role.MODERATOR).desk();
    var suspension = Map.of("reason", "fraud", "proof", Colleague.PROOF);
    moderator.post(path + "/suspend", suspension).expect(204);
    end();
    assertThat(rowsOf("person", "id", ada.personId())).isOne();
    moderator.post(path + "/reinstate", Map.of("proof", Colleague.PROOF)).expect(204);
    end();
    assertThat(rowsOf("person", "id", ada.personId())).isZero();
  }

  @Test
  void closesTheAccountsOfStaffButNeverOfTheLastSuperadmin() {
    var coach = staff.hire(Role.COACH);
    closings.ask(coach.desk(), false).expect(202);
    closings.confirm(closings.confirmation(coach.personId(), 1)).expect(200);
    var last = staff.hire(Role.SUPERADMIN);
    jdbc.sql("update person set role = 'COACH' where role = 'SUPERADMIN' and id <> ?")
        .param(last.personId())
        .update();
    closings.ask(last.desk(), false).expect(409, "last-superadmin");
    var other = staff.hire(Role.SUPERADMIN);
    closings.ask(other.desk(), false).expect(202);
    closings.ask(last.desk(), false).expect(202);
    closings.confirm(closings.confirmation(other.personId(), 1)).expect(200);
    closings.confirm(closings.confirmation(last.personId(), 1)).expect(409, "last-superadmin");
    end();
    assertThat(rowsOf("person", "id", coach.personId())).isZero();
    assertThat(rowsOf("person", "id", other.personId())).isZero();
    assertThat(rowsOf("person", "id", last.personId())).isOne();
    assertThat(told("identity.account-closed.v1", coach.personId()))
        .contains("familyClosed\":true");
  }

  @Test
  void tellsOfTheFamilyThatSomebodyHadBeforeTheyCameToWorkWithHomeroom() {
    var ada = households.register();
    var grant = Map.of("grantedRole", "supplier", "proof", Colleague.PROOF);
    var path = "/api/admin/people/" + ada.personId() + "/role/grant";
    staff.admit(Role.SUPERADMIN).desk().post(path, grant).expect(204);
    var supplier = new Becoming(households, staff, realm).enterAs(ada, "supplier");
    closings.ask(supplier.desk(), false).expect(202);
    closings.confirm(closings.confirmation(ada.personId(), 1)).expect(200);
    end();
    told("identity.family-closed.v1", ada.familyId());
    assertThat(told("identity.account-closed.v1", ada.personId()))
        .contains(ada.familyId().toString(), "familyClosed\":true");
  }

  @Test
  void forgetsThatThereWasAnAccount() {
    var ada = households.register();
    closings.close(ada);
    end();
    clock.advance(Closings.GRACE.plusDays(31));
    ending.forget();
    assertThat(rowsOf("closure", "person_id", ada.personId())).isZero();
  }

  @Test
  void leavesNoKeyOfWhatTheyAppliedWith() {
    var ada = households.register();
    var withdrawn = Candidates.apply(ada, "coach").expect(201).text("applicationId");
    Candidates.withdrawLast(ada);
    var open = Candidates.apply(ada, "supplier").expect(201).text("applicationId");
    closings.close(ada);
    var states = "select state from application where person_id = ?";
    assertThat(jdbc.sql(states).param(ada.personId()).query(String.class).list())
        .containsExactly("WITHDRAWN", "WITHDRAWN");
    end();
    assertThat(rowsOf("application", "person_id", ada.personId())).isZero();
    assertThat(rowsOf("family_key", "family_id", UUID.fromString(withdrawn))).isZero();
    assertThat(rowsOf("family_key", "family_id", UUID.fromString(open))).isZero();
    assertThat(rowsOf("family_key", "family_id", ada.familyId())).isZero();
  }

  /**
   * A key whose row went by a cascade stays. So whatever has one of its own and goes with a person
   * or family is to be named here, and ended before them.
   */
  @Test
  void knowsWhatHasAKeyOfItsOwn() {
    var keyed =
        """
        select distinct c.conrelid::regclass::text from pg_constraint c
        where c.contype = 'f' and c.confrelid = 'family_key'::regclass
        """;
    assertThat(jdbc.sql(keyed).query(String.class).list()).containsExactly("application");
  }

  /** Whatever refers to a person or a family, says what becomes of it. */
  @Test
  void isNotStoppedByWhatRefersToThem() {
    var stopping =
        """
        select conrelid::regclass || '.' || conname from pg_constraint
        where contype = 'f' and confdeltype = 'a'
        and confrelid in ('person'::regclass, 'family'::regclass)
        """;
    assertThat(jdbc.sql(stopping).query(String.class).list())
        .containsExactlyInAnyOrder("person.person_family_id_fkey", "child.child_family_id_fkey");
  }

  private void end() {
    clock.advance(Closings.GRACE);
    ending.end();
    clock.reset();
  }

  private String told(String type, UUID about) {
    var event = events.await(type, one -> one.json().contains(about.toString()));
    EventSchemas.ofThisModule().check(event);
    return event.json();
  }

  private long rowsOf(String table, String column, UUID id) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
        .param(id)
        .query(Long.class)
        .single();
  }
}
