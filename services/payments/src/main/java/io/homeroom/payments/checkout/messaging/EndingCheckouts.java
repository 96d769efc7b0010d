package io.homeroom.payments.checkout.messaging;

import io.homeroom.payments.checkout.CheckingOut;
import io.homeroom.platform.messaging.EventSubscription;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EndingCheckouts {

  /** Identity knows a family no more. */
  record FamilyClosed(UUID familyId) {
    static final String TYPE = "identity.family-closed.v1";
  }

  @Bean
  EventSubscription checkoutsOfClosedFamilies(CheckingOut checkingOut) {
    return EventSubscription.named("payments.checkout")
        .topic("homeroom.identity.family")
        .on(
            FamilyClosed.TYPE,
            FamilyClosed.class,
            event -> checkingOut.close(event.data().familyId()));
  }
}
