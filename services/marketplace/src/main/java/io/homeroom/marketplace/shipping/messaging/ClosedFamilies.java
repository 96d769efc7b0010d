package io.homeroom.marketplace.shipping.messaging;

import io.homeroom.marketplace.shipping.CancellingShipments;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a family has lived is forgotten with it, and nothing more is sent to it. */
@Configuration(proxyBeanMethods = false)
class ClosedFamilies {
  private final FamilyAddresses addresses;
  private final CancellingShipments cancelling;

  ClosedFamilies(FamilyAddresses addresses, CancellingShipments cancelling) {
    this.addresses = addresses;
    this.cancelling = cancelling;
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
      cancelling.cancelTo(event.familyId());
    }
  }
}
