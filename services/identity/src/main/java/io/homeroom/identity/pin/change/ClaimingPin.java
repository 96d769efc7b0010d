package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of giving a PIN, on both sides of asking the identity provider. */
@Component
class ClaimingPin {
  private final ChildPins pins;
  private final FamilyLock families;
  private final FindingChildren children;
  private final EndingSession sessions;
  private final PinLocks locks;
  private final Clock clock;

  ClaimingPin(
      ChildPins pins,
      FamilyLock families,
      FindingChildren children,
      EndingSession sessions,
      PinLocks locks,
      Clock clock) {
    this.pins = pins;
    this.families = families;
    this.children = children;
    this.sessions = sessions;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * Begins a generation: the PIN before and the sessions that began with it have ended. A child
   * that has left since it was looked at has none.
   */
  @Transactional
  PinClaim claim(ChildId child, FamilyId family) {
    families.take(family);
    children.one(child, family);
    var pin = pins.findAndLock(child).orElseGet(() -> new ChildPin(child, family));
    var claim = pin.begin(clock.instant());
    pins.saveAndFlush(pin);
    sessions.endAll(new PersonId(child.value()), RevocationReason.PIN_CHANGED);
    return claim;
  }

  @Transactional
  void renew(PinClaim claim) {
    held(claim).renew(claim, clock.instant());
  }

  @Transactional
  void release(PinClaim claim) {
    held(claim).release(claim, clock.instant());
  }

  @Transactional
  void complete(PinClaim claim) {
    var pin = held(claim);
    pin.give(claim, clock.instant());
    pins.save(pin);
    locks.lift(claim.child());
  }

  private ChildPin held(PinClaim claim) {
    return pins.findAndLock(claim.child()).orElseThrow(PinBeingChanged::new);
  }
}
