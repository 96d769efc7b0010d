package io.homeroom.identity.parting;

import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.LastGuardian;
import io.homeroom.identity.family.LeavingFamily;
import io.homeroom.identity.family.PersonId;
import org.springframework.stereotype.Component;

/** Somebody has to be left who stays: who is about to go, does not answer for a family. */
@Component
class LeavingOthers {
  private final LeavingFamily leaving;
  private final FindingClosures closures;

  LeavingOthers(LeavingFamily leaving, FindingClosures closures) {
    this.leaving = leaving;
    this.closures = closures;
  }

  FamilyId leave(PersonId leaver, PersonId by, FamilyId family) {
    var next = leaving.leave(leaver, by, family);
    if (closures.isUnderWayForAll(family)) {
      throw new LastGuardian();
    }
    return next;
  }
}
