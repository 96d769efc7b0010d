package io.homeroom.identity.family;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one change at a time happen within a family. */
@Component
public class FamilyLock {
  private final Families families;

  FamilyLock(Families families) {
    this.families = families;
  }

  /** Waits for its turn; the turn ends with the transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Family take(FamilyId family) {
    return families.findAndLock(family).orElseThrow(FamilyNotFound::new);
  }
}
