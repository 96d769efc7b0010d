package io.homeroom.identity.parting;

import io.homeroom.identity.account.AccountMoves;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import io.homeroom.identity.stepup.Proven;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PartingGuardians {
  private final LeavingOthers leaving;
  private final EndingSession sessions;
  private final AccountMoves moves;
  private final PartingLetters letters;
  private final Clock clock;

  PartingGuardians(
      LeavingOthers leaving,
      EndingSession sessions,
      AccountMoves moves,
      PartingLetters letters,
      Clock clock) {
    this.leaving = leaving;
    this.sessions = sessions;
    this.moves = moves;
    this.letters = letters;
    this.clock = clock;
  }

  @Transactional
  void part(PersonId leaver, Proven by, FamilyId family) {
    leaving.leave(leaver, by, family);
    sessions.endAll(leaver, RevocationReason.GUARDIAN_REMOVED);
    moves.note(leaver);
    tell(leaver, PartingLetter.Kind.REMOVED);
    if (!by.person().equals(leaver)) {
      tell(by.person(), PartingLetter.Kind.REMOVED_ANOTHER);
    }
  }

  private void tell(PersonId person, PartingLetter.Kind kind) {
    letters.save(new PartingLetter(person, kind, clock.instant()));
  }
}
