package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of ending an account, on both sides of removing it at the provider. */
@Component
class EndingAccount {
  private final Closures closures;
  private final ClosureMayEnd rule;
  private final PersonLock people;
  private final ErasingPerson erasing;
  private final Clock clock;

  EndingAccount(
      Closures closures,
      ClosureMayEnd rule,
      PersonLock people,
      ErasingPerson erasing,
      Clock clock) {
    this.closures = closures;
    this.rule = rule;
    this.people = people;
    this.erasing = erasing;
    this.clock = clock;
  }

  /**
   * Whether the account is to go now. From then on nobody reopens it; but who is suspended before
   * it has gone, waits.
   */
  @Transactional
  boolean begin(PersonId id) {
    var person = people.takeToClose(id);
    var found = closures.findUnderWayAndLock(person.id());
    if (found.isEmpty() || !rule.isMetBy(person.id())) {
      return false;
    }
    if (!found.get().isEnding()) {
      found.get().end(clock.instant());
    }
    return true;
  }

  /**
   * Forgets who it was: once, however often it is said.
   *
   * @throws ClosureWaits if they have been suspended meanwhile
   */
  @Transactional
  void complete(PersonId id) {
    var person = people.takeToClose(id);
    if (!rule.isMetBy(id)) {
      throw new ClosureWaits();
    }
    var closure = closures.findUnderWayAndLock(id).filter(Closure::isEnding).orElseThrow();
    closure.close(person, erasing.isLast(person), clock.instant());
    closures.saveAndFlush(closure);
    erasing.erase(person);
  }
}
