package io.homeroom.identity.role;

import io.homeroom.identity.account.AccountMoves;
import io.homeroom.identity.family.ChangingRole;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.session.EndingSession;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.twofactor.GivingSecondFactor;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that hangs on what somebody is, at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangingStanding {
  private final ChangingRole changing;
  private final GivingSecondFactor factors;
  private final EndingSession sessions;
  private final AccountMoves moves;

  ChangingStanding(
      ChangingRole changing,
      GivingSecondFactor factors,
      EndingSession sessions,
      AccountMoves moves) {
    this.changing = changing;
    this.factors = factors;
    this.sessions = sessions;
    this.moves = moves;
  }

  void change(KnownPerson person, Role next) {
    changing.change(person, next);
    sessions.endAll(person.id(), RevocationReason.ROLE_CHANGED);
    factors.give(
        new KnownPerson(person.id(), person.family(), next, person.language(), person.details()));
    moves.note(person.id());
  }
}
