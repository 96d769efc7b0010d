package io.homeroom.identity.family.member;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class ChangingAddress {
  private final People people;
  private final TakingAddress taking;
  private final EmailLookup lookup;
  private final Vault vault;

  ChangingAddress(People people, TakingAddress taking, EmailLookup lookup, Vault vault) {
    this.people = people;
    this.taking = taking;
    this.lookup = lookup;
    this.vault = vault;
  }

  /**
   * Gives a person an address that was proved to be theirs.
   *
   * @return the address they had
   * @throws EmailAlreadyRegistered if it is another's
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public EmailAddress change(PersonId id, EmailAddress email) {
    var person = people.findAndLock(id).orElseThrow(PersonNotFound::new);
    var former = person.goBy(email, lookup.hashOf(email), vault.of(person.family().value()));
    taking.take(person);
    return former;
  }
}
