package io.homeroom.identity.registration;

import io.homeroom.identity.family.event.FamilyRegistered;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class RegistrationMetrics {
  private final Counter requested;
  private final Counter registered;
  private final Counter swept;

  RegistrationMetrics(MeterRegistry registry) {
    this.requested = registry.counter("homeroom.registrations", "outcome", "requested");
    this.registered = registry.counter("homeroom.registrations", "outcome", "registered");
    this.swept = registry.counter("homeroom.registrations", "outcome", "swept");
  }

  void requested() {
    requested.increment();
  }

  @TransactionalEventListener
  void on(FamilyRegistered event) {
    registered.increment();
  }

  void swept() {
    swept.increment();
  }
}
