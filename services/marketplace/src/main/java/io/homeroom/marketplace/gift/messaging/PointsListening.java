package io.homeroom.marketplace.gift.messaging;

import io.homeroom.marketplace.gift.giving.UnlockingGifts;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PointsListening {

  @Bean
  EventSubscription pointsSubscription(UnlockingGifts unlocking) {
    return EventSubscription.named("marketplace.gift")
        .topic("homeroom.progress.points")
        .on(
            PointsChanged.TYPE,
            PointsChanged.class,
            event -> {
              var told = event.data();
              unlocking.learn(told.childId(), told.balance(), told.version(), told.occurredAt());
            });
  }
}
