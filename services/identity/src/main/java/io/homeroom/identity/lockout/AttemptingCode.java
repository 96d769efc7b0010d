package io.homeroom.identity.lockout;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.address.EmailLookup;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has a code looked at unless code entry is locked, and counts what comes of it. */
@Component
public class AttemptingCode {

  /** What came of looking at a code. */
  public enum Outcome {
    RIGHT,
    WRONG,
    /** There was nothing to compare it with, so nobody has learned anything. */
    VOID
  }

  private final EmailLookup lookup;
  private final CountingAttempts attempts;

  AttemptingCode(EmailLookup lookup, CountingAttempts attempts) {
    this.lookup = lookup;
    this.attempts = attempts;
  }

  /**
   * Makes an attempt within the caller's transaction; others for the account wait for its end.
   *
   * @throws CodeEntryLocked if none is made
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome attempt(EmailAddress account, Supplier<Outcome> look) {
    byte[] hash = lookup.hashOf(account);
    attempts.admit(Factor.CODE, hash);
    var outcome = look.get();
    switch (outcome) {
      case RIGHT -> attempts.right(Factor.CODE, hash);
      case WRONG -> attempts.wrong(Factor.CODE, hash);
      case VOID -> attempts.withdraw(Factor.CODE, hash);
    }
    return outcome;
  }
}
