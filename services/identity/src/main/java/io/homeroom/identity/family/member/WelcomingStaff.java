package io.homeroom.identity.family.member;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewStaff;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in who works with Homeroom. Nobody hears of a family: there is none. */
@Component
public class WelcomingStaff {
  private final Families families;
  private final TakingAddress taking;
  private final EmailLookup lookup;
  private final Vault vault;

  WelcomingStaff(Families families, TakingAddress taking, EmailLookup lookup, Vault vault) {
    this.families = families;
    this.taking = taking;
    this.lookup = lookup;
    this.vault = vault;
  }

  /**
   * Begins with somebody whose safe exists already.
   *
   * @throws EmailAlreadyRegistered if the address has an account
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownPerson welcome(NewStaff staff) {
    var safe = vault.of(staff.safe().value());
    families.saveAndFlush(Family.safe(staff.safe()));
    var hash = lookup.hashOf(staff.details().email());
    return taking.take(new Person(staff, hash, safe)).known(safe);
  }
}
