package io.homeroom.identity.removal;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.ActingForChild;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProofRefused;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

/** What a child has earned goes with it, so a parent's open session alone removes none. */
@Component
public class RemovingByProof {
  private final ActingForChild acting;
  private final ProvingAgain proving;
  private final CompletingRemoval completing;

  RemovingByProof(ActingForChild acting, ProvingAgain proving, CompletingRemoval completing) {
    this.acting = acting;
    this.proving = proving;
    this.completing = completing;
  }

  /**
   * Removes a child of the family.
   *
   * @throws ProofRefused if the proof is not good
   */
  public void remove(ChildId child, FamilyId family, PersonId by, Proof proof) {
    acting.require(child, family);
    completing.remove(child, family, proving.prove(by, proof));
  }
}
