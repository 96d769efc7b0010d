package io.homeroom.identity.registration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

@Component
class RegistrationMetrics {
  private final Counter registered;
  private final Counter swept;

  RegistrationMetrics(MeterRegistry registry) {
    this.registered = registry.counter("homeroom.registrations", "outcome", "registered");
    this.swept = registry.counter("homeroom.registrations", "outcome", "swept");
  }

  void registered() {
    registered.increment();
  }

  void swept() {
    swept.increment();
  }
}
