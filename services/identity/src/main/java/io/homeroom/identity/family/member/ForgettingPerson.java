package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody out of what is kept here, for good. With the last one goes the family, and the key
 * that everything of it is sealed with.
 */
@Component
public class ForgettingPerson {
  private final Families families;
  private final People people;
  private final Vault vault;
  private final Clock clock;

  ForgettingPerson(Families families, People people, Vault vault, Clock clock) {
    this.families = families;
    this.people = people;
    this.vault = vault;
    this.clock = clock;
  }

  /** Whether the family goes with them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isLast(KnownPerson person) {
    return lock(person).endsWithOne();
  }

  /** Forgets somebody; the last one must not leave children behind. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(KnownPerson person) {
    var family = lock(person);
    people.findById(person.id()).map(Person::goForGood).ifPresent(people::delete);
    people.flush();
    if (family.endsWithOne()) {
      families.delete(family.close(clock.instant()));
      families.flush();
      vault.destroy(person.family().value());
    } else {
      family.forgetParent();
    }
  }

  private Family lock(KnownPerson person) {
    return families.findAndLock(person.family()).orElseThrow(FamilyNotFound::new);
  }
}
