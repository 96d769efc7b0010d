package io.homeroom.identity.tier.messaging;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.tier.FollowingSubscriptions;
import io.homeroom.identity.tier.SubscriptionState;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.web.security.Tier;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our copy of what payments tells: {@code contracts/consumed} has what it has to be like. */
@Configuration(proxyBeanMethods = false)
class HearingPayments {
  static final String TOPIC = "homeroom.payments.subscription";
  static final String TYPE = "payments.subscription-changed.v1";

  record SubscriptionChanged(UUID subscriptionId, UUID familyId, Tier tier, long version) {

    SubscriptionState state() {
      return new SubscriptionState(subscriptionId, new FamilyId(familyId), tier, version);
    }
  }

  @Bean
  EventSubscription changedSubscriptions(FollowingSubscriptions following) {
    return EventSubscription.named("identity-subscriptions")
        .topic(TOPIC)
        .on(TYPE, SubscriptionChanged.class, event -> following.follow(event.data().state()));
  }
}
