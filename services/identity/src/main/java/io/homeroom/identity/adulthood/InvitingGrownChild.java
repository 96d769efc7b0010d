package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.NotOfAgeYet;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProofRefused;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.ProvingAgain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has a grown child invited to an account of its own. A parent proves once more who they are, since
 * whoever holds their session could have the account themselves; the child has nothing to prove by.
 */
@Component
public class InvitingGrownChild {
  private final ProvingAgain proving;
  private final NotingInvitation noting;

  InvitingGrownChild(ProvingAgain proving, NotingInvitation noting) {
    this.proving = proving;
    this.noting = noting;
  }

  /**
   * Invites it. Call it outside transactions.
   *
   * @param proof of whoever asks, unless it is the child itself
   * @throws ProofRefused if there is none, or it is not good
   * @throws NotOfAgeYet if the child is not eighteen
   */
  public void invite(KnownChild child, EmailAddress email, PersonId by, @Nullable Proof proof) {
    boolean byItself = by.value().equals(child.id().value());
    noting.invite(child, by, email, byItself ? null : prove(by, proof));
  }

  private Proven prove(PersonId by, @Nullable Proof proof) {
    if (proof == null) {
      throw new ProofRefused();
    }
    return proving.prove(by, proof);
  }
}
