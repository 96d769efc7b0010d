package io.homeroom.identity.admin.office;

import io.homeroom.identity.admin.Admin;
import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.suspension.FindingSuspensions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A proof takes a while, and a token is older still: who acts may not be an admin any more. */
@Component
public class HoldingOffice {
  private final FindingPeople people;
  private final FindingSuspensions suspensions;
  private final FindingClosures closures;

  HoldingOffice(FindingPeople people, FindingSuspensions suspensions, FindingClosures closures) {
    this.people = people;
    this.suspensions = suspensions;
    this.closures = closures;
  }

  /**
   * To be asked in the transaction that acts.
   *
   * @throws NotInOffice if they are not
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void require(Admin admin) {
    var id = admin.id();
    boolean same = people.roleOf(id).filter(admin.role()::equals).isPresent();
    if (!same || suspensions.of(id).isPresent() || closures.isUnderWayFor(id)) {
      throw new NotInOffice();
    }
  }
}
