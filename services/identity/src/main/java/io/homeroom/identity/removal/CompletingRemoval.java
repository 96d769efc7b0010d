package io.homeroom.identity.removal;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.RemovingChild;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a child while the proof for it still holds. */
@Component
class CompletingRemoval {
  private final RemovingChild removing;
  private final StillProven still;

  CompletingRemoval(RemovingChild removing, StillProven still) {
    this.removing = removing;
    this.still = still;
  }

  @Transactional
  void remove(ChildId child, FamilyId family, Proven proven) {
    removing.remove(child, family);
    still.require(proven);
  }
}
