package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.hours.FindingHours;
import io.homeroom.identity.pin.PinGeneration;
import io.homeroom.identity.pin.change.FindingPins;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.Staying;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a child may come in and stay. */
@Component
class AdmittingChild implements Staying {
  private final FamilyLock families;
  private final FindingChildren children;
  private final FindingPins pins;
  private final Standing standing;
  private final FindingHours hours;

  AdmittingChild(
      FamilyLock families,
      FindingChildren children,
      FindingPins pins,
      Standing standing,
      FindingHours hours) {
    this.families = families;
    this.children = children;
    this.pins = pins;
    this.standing = standing;
    this.hours = hours;
  }

  /** What its parents stand for. */
  @Component
  record Standing(AnsweringGuardians guardians, ChildConsent consent) {}

  /**
   * Lets a child in whose PIN was right, if that is still its PIN. Whatever could be against it
   * waits for the end of this transaction, and then ends the session that has begun.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void admit(ChildId id, FamilyId family, PinGeneration generation) {
    families.take(family);
    if (pins.of(id).filter(pin -> pin.generation().equals(generation)).isEmpty()) {
      throw new PinRefused();
    }
    if (standing.guardians().areMissingIn(family)) {
      throw new NobodyAnswers();
    }
    if (!standing.consent().allows(children.one(id, family))) {
      throw new ConsentNotInEffect();
    }
    if (!hours.areOpenFor(id)) {
      throw new OutsideHours();
    }
  }

  @Override
  public boolean isAllowedTo(KnownSession session) {
    return session.role() != Role.CHILD || hours.areOpenFor(new ChildId(session.person().value()));
  }
}
