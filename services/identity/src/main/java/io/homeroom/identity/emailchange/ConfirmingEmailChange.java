package io.homeroom.identity.emailchange;

import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The new address is proved. Of many right codes at once, one changes it. */
@Component
public class ConfirmingEmailChange {
  private final EmailChanges changes;
  private final PersonLock people;
  private final OneTimeCodes codes;
  private final MovingAddress moving;
  private final Clock clock;

  ConfirmingEmailChange(
      EmailChanges changes,
      PersonLock people,
      OneTimeCodes codes,
      MovingAddress moving,
      Clock clock) {
    this.changes = changes;
    this.people = people;
    this.codes = codes;
    this.moving = moving;
    this.clock = clock;
  }

  /**
   * Confirms a change.
   *
   * @throws CodeRefused if it is not theirs, or the code not the one, which stays counted
   * @throws io.homeroom.identity.family.rule.EmailAlreadyRegistered if the code is right and the
   *     address has an account
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public void confirm(PersonId person, EmailChangeId id, OneTimeCode code) {
    people.take(person);
    var change = changes.findOwnAndLock(id, person).orElseThrow(CodeRefused::new);
    change.check(code, codes, clock.instant());
    change.requireUnconfirmed();
    moving.forward(change);
    changes.save(change);
  }
}
