package io.homeroom.identity.signin;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

@Component
class SignInMetrics {
  private static final String NAME = "homeroom.sign.ins";
  private final MeterRegistry registry;

  SignInMetrics(MeterRegistry registry) {
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
