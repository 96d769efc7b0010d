package io.homeroom.identity.approval;

import io.homeroom.identity.approval.rule.SuperadminsMustBeInOffice;
import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.SuperadminsTurn;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.suspension.FindingSuspensions;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides. One thing at a time is done to superadmins, closing their accounts included: so
 * whoever requests and whoever approves are still there afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Superadmins {
  private final SuperadminsTurn turn;
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingClosures closures;

  Superadmins(
      SuperadminsTurn turn,
      FindingPeople people,
      FindingSuspensions suspensions,
      FindingClosures closures) {
    this.turn = turn;
    this.people = people;
    this.suspensions = suspensions;
    this.closures = closures;
  }

  /** Waits for its turn, which ends with the transaction. */
  void take() {
    turn.take();
  }

  void requireInOffice(PersonId person) {
    boolean superadmin =
        people.withId(person).filter(known -> known.role() == Role.SUPERADMIN).isPresent();
    boolean away = suspensions.of(person).isPresent() || closures.isUnderWayFor(person);
    if (!superadmin || away) {
      throw new SuperadminsMustBeInOffice();
    }
  }
}
