package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.event.ConsentGranted;
import io.homeroom.identity.consent.event.ConsentRequested;
import io.homeroom.identity.consent.event.ConsentWithdrawn;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class ConsentMetrics {
  private final MeterRegistry registry;

  ConsentMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @TransactionalEventListener
  void on(ConsentRequested event) {
    event.request().purposes().forEach(purpose -> count(purpose, "requested"));
  }

  @TransactionalEventListener
  void on(ConsentGranted event) {
    event.purposes().forEach(purpose -> count(purpose, "granted"));
  }

  @TransactionalEventListener
  void on(ConsentWithdrawn event) {
    count(event.purpose(), "withdrawn");
  }

  private void count(Purpose purpose, String outcome) {
    registry
        .counter("homeroom.consents", "purpose", purpose.wireName(), "outcome", outcome)
        .increment();
  }
}
