package io.homeroom.identity.lockout;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of an attempt, on both sides of checking a secret. */
@Component
class CountingAttempts {

  private interface Step {
    void change(Lockout lockout, LockoutRule rule, Instant now);
  }

  private final Lockouts lockouts;
  private final LockoutRules rules;
  private final TellingOfLock telling;
  private final Clock clock;

  CountingAttempts(Lockouts lockouts, LockoutRules rules, TellingOfLock telling, Clock clock) {
    this.lockouts = lockouts;
    this.rules = rules;
    this.telling = telling;
    this.clock = clock;
  }

  @Transactional
  void admit(Factor factor, byte[] account) {
    note(factor, account, Lockout::admit);
  }

  @Transactional
  void right(Factor factor, byte[] account) {
    note(factor, account, Lockout::right);
  }

  @Transactional
  void wrong(Factor factor, byte[] account) {
    note(factor, account, Lockout::wrong);
  }

  @Transactional
  void withdraw(Factor factor, byte[] account) {
    note(factor, account, Lockout::withdraw);
  }

  private void note(Factor factor, byte[] account, Step step) {
    var now = clock.instant();
    lockouts.noteAndLock(LockoutId.next().value(), factor.name(), account, now);
    var lockout = lockouts.findByAccountHashAndFactor(account, factor).orElseThrow();
    boolean lockedBefore = lockout.isLocked();
    step.change(lockout, rules.of(factor), now);
    lockout.letterAfter(lockedBefore, now).ifPresent(letter -> telling.tell(letter, account, now));
  }
}
