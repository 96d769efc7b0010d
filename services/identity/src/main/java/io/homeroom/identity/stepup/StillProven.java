package io.homeroom.identity.stepup;

import io.homeroom.identity.family.lock.LastPasswordChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks, where an act is done, whether its proof still holds. */
@Component
public class StillProven {
  private final LastPasswordChange changes;

  StillProven(LastPasswordChange changes) {
    this.changes = changes;
  }

  /**
   * Does nothing if the password is the same as when they proved who they are; it stays so until
   * the transaction ends.
   *
   * @throws ProofRefused if it is another one
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void require(Proven proven) {
    if (changes.isAfter(proven.person(), proven.since())) {
      throw new ProofRefused();
    }
  }
}
