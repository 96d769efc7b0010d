package io.homeroom.platform.families.messaging;

import io.homeroom.platform.families.consent.CoreConsent;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentEvents {
  private final CoreConsent consent;

  ConsentEvents(CoreConsent consent) {
    this.consent = consent;
  }

  @Bean
  EventSubscription consentSubscription(@Value("${spring.application.name}") String service) {
    return EventSubscription.named(service + ".consent")
        .topic("homeroom.identity.consent")
        .on(ConsentGranted.TYPE, ConsentGranted.class, event -> granted(event.data()))
        .on(ConsentRevoked.TYPE, ConsentRevoked.class, event -> revoked(event.data()));
  }

  private void granted(ConsentGranted event) {
    if (event.isCore()) {
      consent.decide(event.scope(), true, event.occurredAt());
    }
  }

  private void revoked(ConsentRevoked event) {
    if (event.isCore()) {
      consent.decide(event.scope(), false, event.occurredAt());
    }
  }
}
