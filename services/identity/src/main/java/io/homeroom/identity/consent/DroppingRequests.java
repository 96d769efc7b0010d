package io.homeroom.identity.consent;

import io.homeroom.identity.family.GuardianLeft;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has left a family consents to nothing for it any more; what they have signed goes on. */
@Component
class DroppingRequests {
  private final Consents consents;
  private final Clock clock;

  DroppingRequests(Consents consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(GuardianLeft event) {
    consents.findOf(event.family()).stream()
        .filter(consent -> consent.parent().equals(event.guardian()))
        .filter(consent -> consent.link().isOpen())
        .forEach(consent -> consent.supersede(clock.instant()));
  }
}
