package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.pin.PinBeingChanged;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of removing what is left of a PIN that counts no more. */
@Component
class RemovingPin {
  private static final Limit BATCH = Limit.of(100);

  private final ChildPins pins;
  private final Clock clock;

  RemovingPin(ChildPins pins, Clock clock) {
    this.pins = pins;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<ChildId> findLeftBehind() {
    return pins.findLeftBehind(clock.instant(), BATCH);
  }

  @Transactional
  PinClaim claim(ChildId child) {
    return pins.findAndLock(child)
        .orElseThrow(PinBeingChanged::new)
        .claimForRemoval(clock.instant());
  }

  @Transactional
  void renew(PinClaim claim) {
    held(claim).renew(claim, clock.instant());
  }

  @Transactional
  void remove(PinClaim claim) {
    pins.delete(held(claim));
  }

  private ChildPin held(PinClaim claim) {
    var pin = pins.findAndLock(claim.child()).orElseThrow(PinBeingChanged::new);
    pin.requireHeld(claim);
    return pin;
  }
}
