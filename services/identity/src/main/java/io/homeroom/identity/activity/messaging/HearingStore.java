package io.homeroom.identity.activity.messaging;

import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff does in the store is in the same log as what it does here. */
@Configuration(proxyBeanMethods = false)
class HearingStore {

  @Bean
  EventSubscription staffOfStore(ActivityLog log) {
    return EventSubscription.named("identity-store-staff")
        .topic("homeroom.marketplace.staff")
        .on(StaffActed.TYPE, StaffActed.class, event -> log.record(event.data().activity()));
  }
}
