package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

/** Asks for a proof first: whoever holds a session may not be its owner. */
@Component
public class TurningOffSecondFactor {
  private final ProvingAgain proving;
  private final RemovingSecondFactor removing;

  TurningOffSecondFactor(ProvingAgain proving, RemovingSecondFactor removing) {
    this.proving = proving;
    this.removing = removing;
  }

  /**
   * Turns it off.
   *
   * @throws SecondFactorNotOn if there is none
   * @throws SecondFactorMandatory if the person cannot be without one
   */
  public void turnOff(KnownPerson person, Proof proof) {
    removing.requireRemovable(person);
    removing.remove(proving.prove(person.id(), proof));
  }
}
