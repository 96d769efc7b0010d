package io.homeroom.identity.emailchange;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import org.springframework.stereotype.Component;

@Component
public class RequestingEmailChange {
  private final ProvingAgain proving;
  private final NotingEmailChange noting;

  RequestingEmailChange(ProvingAgain proving, NotingEmailChange noting) {
    this.proving = proving;
    this.noting = noting;
  }

  /**
   * Has a code mailed to the address somebody wants to go by. Call it outside transactions.
   *
   * @throws io.homeroom.identity.stepup.ProofRefused if the proof is not good
   */
  public PendingEmailChange request(KnownPerson person, Proof proof, EmailAddress next) {
    proving.prove(person.id(), proof);
    return noting.note(person, next);
  }
}
