package io.homeroom.identity.parting;

import io.homeroom.identity.childsignin.AnsweringGuardians;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.member.LeavingFamily;
import io.homeroom.identity.family.rule.LastGuardian;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.springframework.stereotype.Component;

/**
 * Somebody has to be left who may come in and stays, and nobody removes others who is shut out or
 * whose password is another one by then.
 */
@Component
class LeavingOthers {
  private final FamilyLock families;
  private final LeavingFamily leaving;
  private final AnsweringGuardians answering;
  private final StillProven still;

  LeavingOthers(
      FamilyLock families, LeavingFamily leaving, AnsweringGuardians answering, StillProven still) {
    this.families = families;
    this.leaving = leaving;
    this.answering = answering;
    this.still = still;
  }

  FamilyId leave(PersonId leaver, Proven by, FamilyId family) {
    families.take(family);
    still.require(by);
    var next = leaving.leave(leaver, by.person(), family);
    if (answering.areMissingIn(family)) {
      throw new LastGuardian();
    }
    return next;
  }
}
