package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.PersonId;
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

  public void turnOff(PersonId person, Proof proof) {
    removing.requireOn(person);
    proving.prove(person, proof);
    removing.remove(person);
  }
}
