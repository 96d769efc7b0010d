package io.homeroom.identity.family.member;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.LastGuardian;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a parent out of a family, into one of their own that has nobody else. */
@Component
public class LeavingFamily {
  private final Families families;
  private final People people;
  private final Vault vault;
  private final Clock clock;

  LeavingFamily(Families families, People people, Vault vault, Clock clock) {
    this.families = families;
    this.people = people;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Ends that somebody belongs to the family, on another parent's word. What identifies them is
   * sealed with the key of their own family from then on.
   *
   * @throws FamilyNotFound if who says so does not belong to it (any more)
   * @throws PersonNotFound if who is to leave does not
   * @throws LastGuardian if nobody would be left
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public FamilyId leave(PersonId leaver, PersonId by, FamilyId from) {
    var now = clock.instant();
    var family = families.findAndLock(from).orElseThrow(FamilyNotFound::new);
    if (parent(by, from).isEmpty()) {
      throw new FamilyNotFound();
    }
    var person = parent(leaver, from).orElseThrow(PersonNotFound::new);
    var next = FamilyId.next();
    var safe = vault.create(next.value());
    family.sayGoodbyeToParent(leaver, next, now);
    var own = families.saveAndFlush(new Family(next));
    person.moveTo(next, vault.of(from.value()), safe);
    people.saveAndFlush(person);
    families.save(family);
    own.beginWith(leaver, person.known(safe).language(), now);
    families.save(own);
    return next;
  }

  private Optional<Person> parent(PersonId id, FamilyId family) {
    return people.findById(id).filter(person -> person.isParentIn(family));
  }
}
