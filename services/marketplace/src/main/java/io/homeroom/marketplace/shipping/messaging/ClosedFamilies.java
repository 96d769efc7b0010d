package io.homeroom.marketplace.shipping.messaging;

import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a family has lived is forgotten with it. */
@Configuration(proxyBeanMethods = false)
class ClosedFamilies {
  private final FamilyAddresses addresses;

  ClosedFamilies(FamilyAddresses addresses) {
    this.addresses = addresses;
  }

  @Bean
  EventSubscription shippingSubscription() {
    return EventSubscription.named("marketplace.shipping")
        .topic("homeroom.identity.person")
        .on(AccountClosed.TYPE, AccountClosed.class, event -> forget(event.data()));
  }

  private void forget(AccountClosed event) {
    if (event.familyClosed() && event.familyId() != null) {
      addresses.forget(event.familyId());
    }
  }
}
