package io.homeroom.identity.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.Becoming;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Realm;
import io.homeroom.identity.Staff;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.rule.SuperadminsMustBeInOffice;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions that meet, and that stop halfway. */
@WholeService
class DecidingIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired RequestingApproval requesting;
  @Autowired Deciding deciding;
  @Autowired FindingApprovals finding;
  @Autowired ExpiringApprovals expiring;
  @Autowired FindingPeople people;
  @Autowired JdbcClient jdbc;

  private PersonId one;
  private PersonId another;
  private PersonId third;
  private Household parent;

  @BeforeEach
  void convene() {
    one = superadmin();
    another = superadmin();
    third = superadmin();
    parent = households.register();
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void isNotApprovedIfItCouldNotBeDoneAndIsApprovedByRepeating() {
    var requested = requesting.request(granting(), one).id();
    jdbc.sql("alter table news add constraint broken check (false) not valid").update();
    try {
      assertThatException().isThrownBy(() -> deciding.approve(requested, another));
    } finally {
      jdbc.sql("alter table news drop constraint broken").update();
    }
    assertThat(finding.withId(requested).orElseThrow().state()).isEqualTo(ApprovalState.REQUESTED);
    assertThat(roleOf(id(parent))).isEqualTo(Role.PARENT);

    deciding.approve(requested, another);

    assertThat(roleOf(id(parent))).isEqualTo(Role.MODERATOR);
    assertThat(lettersTo(id(parent))).isOne();
  }

  @Test
  void arrivesAtTheProviderThoughItWasAway() {
    var requested = requesting.request(granting(), one).id();
    faults.awayAt(Faults.Step.BEFORE_MOVE);
    deciding.approve(requested, another);

    faults.clear();

    new Becoming(households, staff, realm).enterAs(parent, "moderator");
  }

  /**
   * Each takes the next one's role in a circle: were it not one at a time, nobody would be left.
   */
  @Test
  void countsNoWordOfWhoIsNoSuperadminAnyMore() {
    var requested = requesting.request(granting(), one).id();
    deciding.approve(
        requesting.request(new Act.TakeRole(one, Role.SUPERADMIN), another).id(), third);

    assertThatExceptionOfType(SuperadminsMustBeInOffice.class)
        .isThrownBy(() -> deciding.approve(requested, another));
    assertThatExceptionOfType(SuperadminsMustBeInOffice.class)
        .isThrownBy(() -> deciding.withdraw(requested, one));
    deciding.reject(requested, another);
  }

  @Test
  void isToldInTheLogWhenItHasExpired() {
    var requested = requesting.request(granting(), one).id();
    expiring.expire();
    assertThat(expirations(requested)).isZero();
    clock.advance(Duration.ofDays(3));

    expiring.expire();
    expiring.expire();

    assertThat(expirations(requested)).isOne();
    assertThat(finding.withId(requested).orElseThrow().state()).isEqualTo(ApprovalState.EXPIRED);
  }

  private Act granting() {
    return new Act.GrantRole(id(parent), Role.MODERATOR);
  }

  private PersonId superadmin() {
    return new PersonId(staff.hire(Role.SUPERADMIN).personId());
  }

  private Role roleOf(PersonId person) {
    return people.withId(person).orElseThrow().role();
  }

  private long lettersTo(PersonId person) {
    return count("select count(*) from news where person_id = ?", person.value());
  }

  private long expirations(ApprovalId approval) {
    return count(
        "select count(*) from activity where action = 'expire-request' and ? = any(subjects)",
        approval.value());
  }

  private long count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Long.class).single();
  }

  private static PersonId id(Household household) {
    return new PersonId(household.personId());
  }
}
