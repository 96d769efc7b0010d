package io.homeroom.identity.suspension;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts somebody out, and lets them in again. A session begins under the same lock of the family:
 * so it begins before, and is ended here, or not at all.
 */
@Component
public class SuspendingPerson {
  private final Suspensions suspensions;
  private final FamilyLock families;
  private final EndingSession ending;
  private final Clock clock;

  SuspendingPerson(
      Suspensions suspensions, FamilyLock families, EndingSession ending, Clock clock) {
    this.suspensions = suspensions;
    this.families = families;
    this.ending = ending;
    this.clock = clock;
  }

  /**
   * Suspends somebody.
   *
   * @param role what who suspends is at this moment
   * @throws AlreadySuspended if they are suspended
   * @throws OwnSuspension if it is oneself
   */
  @Transactional
  public void suspend(KnownPerson person, SuspensionReason reason, PersonId by, Role role) {
    families.take(person.family());
    if (suspensions.findInForce(person.id()).isPresent()) {
      throw new AlreadySuspended();
    }
    suspensions.saveAndFlush(new Suspension(person.id(), reason, by, role, clock.instant()));
    ending.endAll(person.id(), RevocationReason.SUSPENDED);
  }

  /**
   * Lifts the suspension. Sessions that it has ended stay ended.
   *
   * @throws NotSuspended if there is none
   * @throws OwnSuspension if it is one's own
   * @throws SuspendedBySuperadmin if it takes one to lift it
   */
  @Transactional
  public void reinstate(KnownPerson person, PersonId by, Role role) {
    families.take(person.family());
    var suspension = suspensions.findInForce(person.id()).orElseThrow(NotSuspended::new);
    if (role != Role.SUPERADMIN && suspension.isBySuperadmin()) {
      throw new SuspendedBySuperadmin();
    }
    suspension.lift(by, clock.instant());
    suspensions.save(suspension);
  }
}
