package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.lockout.LiftingLock;
import io.homeroom.identity.pin.PinAccount;
import org.springframework.stereotype.Component;

/** Lifts the lock that wrong PINs have brought about. */
@Component
class PinLocks {
  private final LiftingLock lifting;
  private final PinAccount account;

  PinLocks(LiftingLock lifting, PinAccount account) {
    this.lifting = lifting;
    this.account = account;
  }

  void lift(ChildId child) {
    lifting.lift(account.of(child));
  }
}
