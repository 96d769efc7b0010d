package io.homeroom.identity.lockout;

import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.address.EmailLookup;
import io.homeroom.identity.family.member.FindingPeople;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has another password, is no longer held to the wrong ones for the former. */
@Component
class ForgivingPasswords {
  private final FindingPeople people;
  private final EmailLookup lookup;
  private final LiftingLock lifting;

  ForgivingPasswords(FindingPeople people, EmailLookup lookup, LiftingLock lifting) {
    this.people = people;
    this.lookup = lookup;
    this.lifting = lifting;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    people
        .withId(event.person())
        .map(person -> new AccountHash(lookup.hashOf(person.details().email())))
        .ifPresent(lifting::lift);
  }
}
