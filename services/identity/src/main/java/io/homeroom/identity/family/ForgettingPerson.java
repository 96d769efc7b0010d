package io.homeroom.identity.family;

import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
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
      close(family, person);
    } else {
      family.forgetParent();
    }
  }

  private void close(Family family, KnownPerson last) {
    families.delete(last.role() == Role.PARENT ? family.close(clock.instant()) : family);
    families.flush();
    vault.destroy(last.family().value());
  }

  private Family lock(KnownPerson person) {
    return families.findAndLock(person.family()).orElseThrow(FamilyNotFound::new);
  }
}
