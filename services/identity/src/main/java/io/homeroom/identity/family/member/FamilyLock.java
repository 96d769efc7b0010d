package io.homeroom.identity.family.member;

import io.homeroom.identity.family.ActingParent;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.ShutOut;
import io.homeroom.identity.family.rule.FamilyNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one change at a time happen within a family. A parent whose turn comes when they are none of
 * the family any more, or shut out, changes nothing.
 */
@Component
public class FamilyLock {
  private final Families families;
  private final People people;
  private final ActingParent acting;
  private final ShutOut shutOut;

  FamilyLock(Families families, People people, ActingParent acting, ShutOut shutOut) {
    this.families = families;
    this.people = people;
    this.acting = acting;
    this.shutOut = shutOut;
  }

  /**
   * Waits for its turn; the turn ends with the transaction.
   *
   * @throws FamilyNotFound if there is no such family, or who asks is no parent of it by then, or
   *     shut out
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Family take(FamilyId family) {
    var locked = families.findAndLock(family).orElseThrow(FamilyNotFound::new);
    acting.in(family).ifPresent(parent -> requireStillIn(family, parent));
    return locked;
  }

  private void requireStillIn(FamilyId family, PersonId parent) {
    if (!people.findIdsIn(family).contains(parent) || shutOut.isShutOut(parent)) {
      throw new FamilyNotFound();
    }
  }
}
