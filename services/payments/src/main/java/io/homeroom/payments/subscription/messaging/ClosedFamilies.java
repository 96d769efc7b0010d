package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.Subscribing;
import io.homeroom.platform.messaging.EventSubscription;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosedFamilies {

  /** Identity knows a family no more. */
  record FamilyClosed(UUID familyId) {
    static final String TYPE = "identity.family-closed.v1";
  }

  @Bean
  EventSubscription subscriptionsOfClosedFamilies(Subscribing subscribing) {
    return EventSubscription.named("payments.subscription")
        .topic("homeroom.identity.family")
        .on(
            FamilyClosed.TYPE,
            FamilyClosed.class,
            event -> subscribing.close(event.data().familyId()));
  }
}
