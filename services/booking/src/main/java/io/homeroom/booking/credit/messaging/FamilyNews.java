package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.credit.refunding.ClosedFamilies;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyNews {

  @Bean
  EventSubscription creditSubscription(ClosedFamilies closed) {
    return EventSubscription.named("booking.credit")
        .topic("homeroom.identity.family")
        .on(FamilyClosed.TYPE, FamilyClosed.class, event -> closed.add(event.data().familyId()));
  }
}
