package io.homeroom.identity.lockout;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the wrong passwords in a row of an account that has another secret now. */
@Component
public class LiftingLock {
  private final Lockouts lockouts;

  LiftingLock(Lockouts lockouts) {
    this.lockouts = lockouts;
  }

  /** The lock ends with the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lift(AccountHash account) {
    lockouts.deleteByAccountHashAndFactor(account.value(), Factor.PASSWORD);
  }
}
