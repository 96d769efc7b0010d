package io.homeroom.identity.role;

import io.homeroom.identity.account.AccountMoves;
import io.homeroom.identity.closure.FindingClosures;
import io.homeroom.identity.device.DroppingDevices;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.ChangingRole;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
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
  private final DroppingDevices devices;
  private final AccountMoves moves;
  private final FindingClosures closures;

  ChangingStanding(
      ChangingRole changing,
      GivingSecondFactor factors,
      EndingSession sessions,
      DroppingDevices devices,
      AccountMoves moves,
      FindingClosures closures) {
    this.changing = changing;
    this.factors = factors;
    this.sessions = sessions;
    this.devices = devices;
    this.moves = moves;
    this.closures = closures;
  }

  /**
   * Says whether somebody who has been locked can be made more than they are.
   *
   * @throws HolderIsLeaving if they are having the account closed
   */
  void requireStaying(KnownPerson person) {
    if (closures.isUnderWayFor(person.id())) {
      throw new HolderIsLeaving();
    }
  }

  void change(KnownPerson person, Role next) {
    changing.change(person, next);
    sessions.endAll(person.id(), RevocationReason.ROLE_CHANGED);
    devices.dropAll(person.id());
    factors.give(
        new KnownPerson(person.id(), person.family(), next, person.language(), person.details()));
    moves.note(person.id());
  }
}
