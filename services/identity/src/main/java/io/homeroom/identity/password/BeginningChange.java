package io.homeroom.identity.password;

import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a change by a proof, which another change may have overtaken. */
@Component
class BeginningChange {
  private final NotingChange noting;
  private final StillProven still;

  BeginningChange(NotingChange noting, StillProven still) {
    this.noting = noting;
    this.still = still;
  }

  /** The proof is looked at once nobody else can begin or complete a change. */
  @Transactional
  UUID begin(Proven proven) {
    var claim = noting.begin(proven.person());
    still.require(proven);
    return claim;
  }
}
