package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.event.ChildRemoved;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a child's PIN away: from the commit on it is good for nothing, and its sessions end. */
@Component
public class TakingPin {
  private final ChildPins pins;
  private final FamilyLock families;
  private final FindingChildren children;
  private final EndingSession sessions;
  private final Clock clock;

  TakingPin(
      ChildPins pins,
      FamilyLock families,
      FindingChildren children,
      EndingSession sessions,
      Clock clock) {
    this.pins = pins;
    this.families = families;
    this.children = children;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Takes it, if there is one. */
  @Transactional
  public void take(ChildId child, FamilyId family) {
    families.take(family);
    children.one(child, family);
    take(child, RevocationReason.PIN_CHANGED);
  }

  /**
   * Takes those of all children in the family, which is locked; true if one had a PIN, or was about
   * to.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeAll(FamilyId family) {
    var kept =
        children.allIn(family).stream()
            .map(KnownChild::id)
            .filter(child -> pins.findAndLock(child).isPresent())
            .toList();
    kept.forEach(child -> take(child, RevocationReason.PIN_CHANGED));
    return !kept.isEmpty();
  }

  /** Also without a PIN it may have an account: of being handed over, which has stopped halfway. */
  @EventListener
  void on(ChildRemoved event) {
    if (pins.findAndLock(event.child()).isEmpty()) {
      pins.saveAndFlush(new ChildPin(event.child(), event.family()));
    }
    take(event.child(), RevocationReason.CHILD_REMOVED);
  }

  private void take(ChildId child, RevocationReason reason) {
    pins.findAndLock(child)
        .ifPresent(
            pin -> {
              pin.take(clock.instant());
              pins.save(pin);
            });
    sessions.endAll(new PersonId(child.value()), reason);
  }
}
