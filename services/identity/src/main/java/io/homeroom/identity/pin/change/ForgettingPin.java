package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For a child that is to have another kind of account: what is at the provider is left to that. */
@Component
public class ForgettingPin {
  private final ChildPins pins;

  ForgettingPin(ChildPins pins) {
    this.pins = pins;
  }

  /** Whoever is about to give or to remove the PIN loses the claim. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(ChildId child) {
    pins.findAndLock(child).ifPresent(pins::delete);
    pins.flush();
  }
}
