package io.homeroom.identity.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.platform.web.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions that meet. */
@WholeService
class DecidingAtOnceIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired RequestingApproval requesting;
  @Autowired Deciding deciding;
  @Autowired FindingApprovals finding;
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

  @Test
  void doesItOnceHoweverManyApproveAtOnce() throws Exception {
    var requested = requesting.request(granting(), one).id();

    var succeeded =
        succeedAtOnce(
            IntStream.range(0, 100)
                .mapToObj(turn -> approving(requested, turn % 2 == 0 ? another : third)));

    assertThat(succeeded).isOne();
    assertThat(roleOf(id(parent))).isEqualTo(Role.MODERATOR);
    assertThat(lettersTo(id(parent))).isOne();
  }

  @Test
  void decidesOnceHoweverDifferently() throws Exception {
    var requested = requesting.request(granting(), one).id();

    var succeeded =
        succeedAtOnce(
            Stream.of(
                approving(requested, another),
                () -> {
                  deciding.reject(requested, third);
                  return true;
                },
                () -> {
                  deciding.withdraw(requested, one);
                  return true;
                }));

    assertThat(succeeded).isOne();
    boolean approved = finding.withId(requested).orElseThrow().state() == ApprovalState.APPROVED;
    assertThat(roleOf(id(parent)) == Role.MODERATOR).isEqualTo(approved);
  }

  @Test
  void isRequestedOnceHoweverManyDoItAtOnce() throws Exception {
    var succeeded =
        succeedAtOnce(
            IntStream.range(0, 10)
                .mapToObj(
                    turn ->
                        () -> {
                          requesting.request(granting(), turn % 2 == 0 ? one : another);
                          return true;
                        }));

    assertThat(succeeded).isOne();
  }

  @Test
  void leavesSuperadminsHoweverTheyTakeTheRoleFromEachOther() throws Exception {
    var first = requesting.request(new Act.TakeRole(another, Role.SUPERADMIN), one).id();
    var second = requesting.request(new Act.TakeRole(third, Role.SUPERADMIN), another).id();
    var last = requesting.request(new Act.TakeRole(one, Role.SUPERADMIN), third).id();

    var succeeded =
        succeedAtOnce(
            Stream.of(approving(first, third), approving(second, one), approving(last, another)));

    assertThat(succeeded).isOne();
    assertThat(Stream.of(one, another, third).filter(who -> roleOf(who) == Role.SUPERADMIN))
        .hasSize(2);
  }

  private Act granting() {
    return new Act.GrantRole(id(parent), Role.MODERATOR);
  }

  private Callable<Boolean> approving(ApprovalId approval, PersonId by) {
    return () -> {
      deciding.approve(approval, by);
      return true;
    };
  }

  private static long succeedAtOnce(Stream<Callable<Boolean>> calls) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> done = new ArrayList<>(threads.invokeAll(calls.toList()));
      return done.stream().filter(one -> one.state() == Future.State.SUCCESS).count();
    }
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

  private long count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Long.class).single();
  }

  private static PersonId id(Household household) {
    return new PersonId(household.personId());
  }
}
