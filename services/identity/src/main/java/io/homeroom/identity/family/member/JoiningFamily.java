package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.identity.family.rule.TooManyGuardians;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class JoiningFamily {
  private final Families families;
  private final TakingAddress taking;
  private final EmailLookup lookup;
  private final Vault vault;
  private final Clock clock;

  JoiningFamily(
      Families families, TakingAddress taking, EmailLookup lookup, Vault vault, Clock clock) {
    this.families = families;
    this.taking = taking;
    this.lookup = lookup;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Makes somebody a parent of a family that is there.
   *
   * @throws TooManyGuardians if it has enough
   * @throws EmailAlreadyRegistered if the address has an account
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson join(NewParent parent) {
    var family = families.findAndLock(parent.family()).orElseThrow(FamilyNotFound::new);
    var safe = vault.of(parent.family().value());
    family.welcomeParent(parent.id(), parent.language(), clock.instant());
    var hash = lookup.hashOf(parent.details().email());
    var person = taking.take(new Person(parent, hash, safe));
    families.save(family);
    return person.known(safe);
  }
}
