package io.homeroom.identity.childsignin;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

@Component
class ChildSignInMetrics {
  private static final String NAME = "homeroom.child.sign.ins";
  private final MeterRegistry registry;

  ChildSignInMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void signedIn() {
    count("signed-in");
  }

  void refused() {
    count("refused");
  }

  void locked() {
    count("locked");
  }

  private void count(String outcome) {
    registry.counter(NAME, "outcome", outcome).increment();
  }
}
