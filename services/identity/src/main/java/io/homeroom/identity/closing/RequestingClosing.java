package io.homeroom.identity.closing;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

/** Asks for a proof first: whoever holds a session may not be its owner. */
@Component
public class RequestingClosing {
  private final ProvingAgain proving;
  private final NotingClosing noting;

  RequestingClosing(ProvingAgain proving, NotingClosing noting) {
    this.proving = proving;
    this.noting = noting;
  }

  /**
   * Has a link mailed by which closing is confirmed. Call it outside transactions.
   *
   * @param withFamily whether they know that the family may go too
   * @throws io.homeroom.identity.stepup.ProofRefused if the proof is not good
   * @throws FamilyWouldClose if the family goes too, and they do not know
   * @throws io.homeroom.identity.closure.LastSuperadmin if they have to stay
   */
  public PendingClosing request(PersonId person, Proof proof, boolean withFamily) {
    return noting.note(proving.prove(person, proof), withFamily);
  }
}
