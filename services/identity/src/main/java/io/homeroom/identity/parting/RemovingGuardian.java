package io.homeroom.identity.parting;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

@Component
public class RemovingGuardian {
  private final ProvingAgain proving;
  private final PartingGuardians parting;

  RemovingGuardian(ProvingAgain proving, PartingGuardians parting) {
    this.proving = proving;
    this.parting = parting;
  }

  /**
   * Removes a parent from the family. Of two who remove each other at once, one does.
   *
   * @throws io.homeroom.identity.stepup.ProofRefused if the proof is not good
   * @throws io.homeroom.identity.family.rule.FamilyNotFound if who removes does not belong to the
   *     family or is shut out by then
   * @throws io.homeroom.identity.family.rule.PersonNotFound if who is to be removed does not
   * @throws io.homeroom.identity.family.rule.LastGuardian if nobody would be left who stays
   */
  public void remove(PersonId leaver, PersonId by, FamilyId family, Proof proof) {
    parting.part(leaver, proving.prove(by, proof), family);
  }
}
