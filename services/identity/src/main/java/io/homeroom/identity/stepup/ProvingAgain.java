package io.homeroom.identity.stepup;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.lockout.Locked;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Wrong proofs count like wrong passwords and codes at signing in, and lock like them. */
@Component
public class ProvingAgain {
  private final CheckingProof checking;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ProvingAgain(CheckingProof checking, Clock clock, ApplicationEventPublisher events) {
    this.checking = checking;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Accepts a proof, once. Call it outside transactions.
   *
   * @return what {@link StillProven} looks at where the act is done
   * @throws ProofRefused if it is not good
   * @throws Locked if too many were not
   */
  public Proven prove(PersonId person, Proof proof) {
    var proven = new Proven(person, clock.instant());
    try {
      checking.check(person, proof);
      return proven;
    } catch (ProofRefused refused) {
      events.publishEvent(new ProofFailed(person, false));
      throw refused;
    } catch (Locked locked) {
      events.publishEvent(new ProofFailed(person, true));
      throw locked;
    }
  }
}
