package io.homeroom.identity.family.member;

import io.homeroom.identity.family.address.ReservedAddresses;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An address is one person's only: who comes first, has it. */
@Component
class TakingAddress {
  private final People people;
  private final ReservedAddresses reserved;

  TakingAddress(People people, ReservedAddresses reserved) {
    this.people = people;
    this.reserved = reserved;
  }

  /**
   * Stores a person with their address. Reservations are looked at afterwards: one that is made at
   * this moment is waited for by then.
   *
   * @throws EmailAlreadyRegistered if it is another's
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Person take(Person person) {
    var stored = store(person);
    if (reserved.isForAnother(stored.emailHash(), stored.id())) {
      throw new EmailAlreadyRegistered();
    }
    return stored;
  }

  private Person store(Person person) {
    try {
      return people.saveAndFlush(person);
    } catch (DataIntegrityViolationException taken) {
      throw new EmailAlreadyRegistered();
    }
  }
}
