package io.homeroom.identity.adulthood;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the links to grown children's accounts that nobody stands for any more. A child asks for one
 * without a proof, and who knew its PIN was the child.
 */
@Component
public class EndingInvitations {
  private final ComingsOfAge comings;
  private final Clock clock;

  EndingInvitations(ComingsOfAge comings, Clock clock) {
    this.comings = comings;
    this.clock = clock;
  }

  /** All of a family but those that these have asked for. Who is left asks for another. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAllBut(FamilyId family, Collection<PersonId> parents) {
    var now = clock.instant();
    comings.findOpenAndLock(family).stream()
        .filter(coming -> parents.stream().noneMatch(coming::isInvitedBy))
        .forEach(coming -> coming.endInvitation(now));
  }
}
