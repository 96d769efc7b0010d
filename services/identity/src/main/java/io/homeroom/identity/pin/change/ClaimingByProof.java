package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins another PIN while the proof for it still holds. */
@Component
class ClaimingByProof {
  private final ClaimingPin claiming;
  private final StillProven still;

  ClaimingByProof(ClaimingPin claiming, StillProven still) {
    this.claiming = claiming;
    this.still = still;
  }

  @Transactional
  PinClaim claim(ChildId child, FamilyId family, Proven proven) {
    var claim = claiming.claim(child, family);
    still.require(proven);
    return claim;
  }
}
