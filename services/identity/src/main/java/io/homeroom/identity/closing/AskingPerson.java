package io.homeroom.identity.closing;

import io.homeroom.identity.closure.BeginningClosure;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import org.springframework.stereotype.Component;

/** Somebody who is about to ask: locked, still proved, and not needed. */
@Component
class AskingPerson {
  private final PersonLock people;
  private final StillProven still;
  private final BeginningClosure beginning;

  AskingPerson(PersonLock people, StillProven still, BeginningClosure beginning) {
    this.people = people;
    this.still = still;
    this.beginning = beginning;
  }

  KnownPerson lock(Proven proven) {
    var person = people.takeToClose(proven.person());
    still.require(proven);
    beginning.requirePossible(person.id());
    return person;
  }
}
