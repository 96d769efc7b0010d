package io.homeroom.identity.childsignin;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts what becomes of those who want to come in, and tells of those who do not. */
@Component
class NotingChildSignIns {
  private static final String NAME = "homeroom.child.sign.ins";

  private final MeterRegistry registry;
  private final ApplicationEventPublisher events;

  NotingChildSignIns(MeterRegistry registry, ApplicationEventPublisher events) {
    this.registry = registry;
    this.events = events;
  }

  void signedIn() {
    count("signed-in");
  }

  void refused(Claimant claimant) {
    count("refused");
    events.publishEvent(new ChildSignInFailed(claimant.knownChild(), false));
  }

  void locked(Claimant claimant) {
    count("locked");
    events.publishEvent(new ChildSignInFailed(claimant.knownChild(), true));
  }

  private void count(String outcome) {
    registry.counter(NAME, "outcome", outcome).increment();
  }
}
