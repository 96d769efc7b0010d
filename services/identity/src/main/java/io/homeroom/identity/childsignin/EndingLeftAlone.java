package io.homeroom.identity.childsignin;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import io.homeroom.identity.suspension.PersonSuspended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the sessions of children for whom nobody answers any more, with what takes their last parent
 * from them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingLeftAlone {
  private final FindingPeople people;
  private final AnsweringGuardians guardians;
  private final EndingSession sessions;

  EndingLeftAlone(FindingPeople people, AnsweringGuardians guardians, EndingSession sessions) {
    this.people = people;
    this.guardians = guardians;
    this.sessions = sessions;
  }

  @EventListener
  void on(GuardianLeft event) {
    endIn(event.family());
  }

  @EventListener
  void on(PersonSuspended event) {
    people.withId(event.person()).map(KnownPerson::family).ifPresent(this::endIn);
  }

  @EventListener
  void on(AccountClosing event) {
    people.withId(event.person()).map(KnownPerson::family).ifPresent(this::endIn);
  }

  private void endIn(FamilyId family) {
    if (guardians.areMissingIn(family)) {
      sessions.endChildrenOf(family, RevocationReason.LEFT_ALONE);
    }
  }
}
