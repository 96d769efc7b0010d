package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.KnownChild;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether a child may be here by what its parents have consented to. */
@Component
class ChildConsent {
  private final CoreConsent consent;
  private final Clock clock;

  ChildConsent(CoreConsent consent, Clock clock) {
    this.consent = consent;
    this.clock = clock;
  }

  boolean allows(KnownChild child) {
    return !child.profile().birthday().isUnderThirteen(clock.instant())
        || consent.covers(child.id(), child.family());
  }
}
