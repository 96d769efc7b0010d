package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.pin.KnownPin;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingPins {
  private final ChildPins pins;

  FindingPins(ChildPins pins) {
    this.pins = pins;
  }

  public Optional<KnownPin> of(ChildId child) {
    return pins.findById(child).flatMap(ChildPin::known);
  }
}
