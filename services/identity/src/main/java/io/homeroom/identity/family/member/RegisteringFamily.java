package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RegisteringFamily {
  private final Families families;
  private final TakingAddress taking;
  private final EmailLookup lookup;
  private final Vault vault;
  private final Clock clock;

  RegisteringFamily(
      Families families, TakingAddress taking, EmailLookup lookup, Vault vault, Clock clock) {
    this.families = families;
    this.taking = taking;
    this.lookup = lookup;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Begins a family whose safe exists already.
   *
   * @throws EmailAlreadyRegistered if the address has an account
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson begin(NewParent parent) {
    var safe = vault.of(parent.family().value());
    var family = families.saveAndFlush(new Family(parent.family()));
    var hash = lookup.hashOf(parent.details().email());
    var person = taking.take(new Person(parent, hash, safe));
    family.beginWith(parent.id(), parent.language(), clock.instant());
    families.save(family);
    return person.known(safe);
  }
}
