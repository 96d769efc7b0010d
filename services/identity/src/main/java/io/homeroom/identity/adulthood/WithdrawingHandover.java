package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.HandoverUnderWay;
import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.identity.pin.event.PinBegun;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a PIN and a handover from making the same account at once: the PIN waits for the handover,
 * and ends one that stands still. Whoever was at it follows the link again.
 */
@Component
class WithdrawingHandover {
  private final ComingsOfAge comings;
  private final Clock clock;

  WithdrawingHandover(ComingsOfAge comings, Clock clock) {
    this.comings = comings;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PinBegun event) {
    comings.findAndLock(event.child()).ifPresent(this::withdraw);
  }

  private void withdraw(ComingOfAge coming) {
    try {
      coming.withdraw(clock.instant());
    } catch (HandoverUnderWay underWay) {
      throw new PinBeingChanged();
    }
  }
}
