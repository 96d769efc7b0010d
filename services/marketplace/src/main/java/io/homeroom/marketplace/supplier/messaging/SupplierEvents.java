package io.homeroom.marketplace.supplier.messaging;

import io.homeroom.marketplace.supplier.LosingSupplier;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupplierEvents {
  private final LosingSupplier losing;

  SupplierEvents(LosingSupplier losing) {
    this.losing = losing;
  }

  @Bean
  EventSubscription supplierPersonSubscription() {
    return EventSubscription.named("marketplace.supplier-person")
        .topic("homeroom.identity.person")
        .on(
            PersonSuspended.TYPE,
            PersonSuspended.class,
            event -> losing.shutOut(event.data().personId()))
        .on(
            AccountClosed.TYPE,
            AccountClosed.class,
            event -> losing.forget(event.data().personId()));
  }

  @Bean
  EventSubscription supplierRoleSubscription() {
    return EventSubscription.named("marketplace.supplier-role")
        .topic("homeroom.identity.role")
        .on(RoleTaken.TYPE, RoleTaken.class, event -> taken(event.data()));
  }

  private void taken(RoleTaken event) {
    if (event.isSupplier()) {
      losing.shutOut(event.personId());
    }
  }
}
