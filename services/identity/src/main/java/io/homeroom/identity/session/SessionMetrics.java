package io.homeroom.identity.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

@Component
class SessionMetrics {
  private final Counter signedIn;
  private final Counter refused;

  SessionMetrics(MeterRegistry registry) {
    this.signedIn = registry.counter("homeroom.sign.ins", "outcome", "signed-in");
    this.refused = registry.counter("homeroom.sign.ins", "outcome", "refused");
  }

  void signedIn() {
    signedIn.increment();
  }

  void refused() {
    refused.increment();
  }
}
