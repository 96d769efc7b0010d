package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.rule.ConsentRequired;
import io.homeroom.identity.credential.turn.WaitingByAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.identity.pin.fit.FitForPin;
import io.homeroom.identity.pin.fit.GuessablePin;
import io.homeroom.identity.pin.fit.NameNotOnlyOnes;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProofRefused;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

/**
 * Gives a child a PIN over two stores: begins a generation here, has the account made at the
 * identity provider, completes it here. No transaction is open while the provider is asked.
 *
 * <p>Who may not wait is turned away before anything has happened. A parent proves once more who
 * they are: whoever gives a child a PIN can be that child. Stopped after any step, it leaves a
 * child without a PIN; whoever repeats it goes on from there.
 */
@Component
public class GivingPin {
  private final FitForPin fit;
  private final ProvingAgain proving;
  private final ClaimingByProof beginning;
  private final ReplacingAccount replacing;
  private final WaitingByAddress waiting;

  GivingPin(
      FitForPin fit,
      ProvingAgain proving,
      ClaimingByProof beginning,
      ReplacingAccount replacing,
      WaitingByAddress waiting) {
    this.fit = fit;
    this.proving = proving;
    this.beginning = beginning;
    this.replacing = replacing;
    this.waiting = waiting;
  }

  /**
   * Gives a child of the family its first or another PIN.
   *
   * @throws GuessablePin if it is one of the first that somebody would try
   * @throws NameNotOnlyOnes if another child of the family has the same name
   * @throws ConsentRequired if the child is under thirteen without core consent
   * @throws ProofRefused if the proof is not good
   * @throws PinBeingChanged if somebody else is at it
   * @throws io.homeroom.identity.credential.turn.AddressBusy if enough of the caller's address wait
   *     already
   */
  public void give(ChildId id, FamilyId family, Pin pin, PersonId by, Proof proof) {
    fit.require(id, family, pin);
    waiting.counting(
        () -> replacing.replace(beginning.claim(id, family, proving.prove(by, proof)), pin));
  }
}
