package io.homeroom.identity.consent.decision;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.suspension.PersonSuspended;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has left a family or is shut out consents to nothing more; what they have signed goes on. */
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
    dropAllOf(event.guardian());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PersonSuspended event) {
    dropAllOf(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosing event) {
    dropAllOf(event.person());
  }

  private void dropAllOf(PersonId parent) {
    consents.findUnansweredOf(parent).forEach(consent -> consent.supersede(clock.instant()));
  }
}
