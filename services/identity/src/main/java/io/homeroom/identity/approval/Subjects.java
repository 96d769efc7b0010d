package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.rule.ActMustStillBePossible;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom acts are about: whoever has changed since it was requested, nobody has requested it of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Subjects {
  private final FindingPeople people;
  private final PersonLock lock;
  private final Likeness likeness;

  Subjects(FindingPeople people, PersonLock lock, Likeness likeness) {
    this.people = people;
    this.lock = lock;
    this.likeness = likeness;
  }

  /** How they are now; null if that does not matter, or there is nobody. */
  byte @Nullable [] likenessOf(Act act) {
    var person = people.withId(act.person());
    return person.isPresent() ? likeness.of(act, person.get()) : null;
  }

  /** Says whether somebody is still whom it was requested of, and has them stay so. */
  void requireUnchanged(Approval approval) {
    if (approval.act() instanceof Act.GrantRole grant && !approval.isOf(present(grant))) {
      throw new ActMustStillBePossible();
    }
  }

  private byte @Nullable [] present(Act.GrantRole grant) {
    try {
      return likeness.of(grant, lock.take(grant.person()));
    } catch (PersonNotFound gone) {
      throw new ActMustStillBePossible();
    }
  }
}
