package io.homeroom.identity.adulthood;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the links that somebody has had sent to grown children, or to whoever reads there. */
@Component
public class EndingInvitations {
  private final ComingsOfAge comings;
  private final Clock clock;

  EndingInvitations(ComingsOfAge comings, Clock clock) {
    this.comings = comings;
    this.clock = clock;
  }

  /** Those of one parent in a family. Whoever stays, or the child itself, asks for another. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAll(FamilyId family, PersonId parent) {
    var now = clock.instant();
    comings.findOpenAndLock(family, parent.value()).forEach(coming -> coming.endInvitation(now));
  }
}
