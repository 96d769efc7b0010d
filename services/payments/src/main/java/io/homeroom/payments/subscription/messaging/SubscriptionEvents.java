package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.SubscriptionChanged;
import io.homeroom.payments.subscription.SubscriptionStatus;
import io.homeroom.payments.subscription.family.Leavers;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.web.security.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each subscription: its row is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class SubscriptionEvents {
  static final String TOPIC = "homeroom.payments.subscription";

  record Changed(
      UUID subscriptionId,
      UUID familyId,
      UUID personId,
      String plan,
      SubscriptionStatus status,
      Tier tier,
      @Nullable Instant until,
      boolean payerLeft,
      long version,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final Leavers leavers;

  SubscriptionEvents(Outbox outbox, Leavers leavers) {
    this.outbox = outbox;
    this.leavers = leavers;
  }

  @Bean
  PublishedTopic subscriptionTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(SubscriptionChanged.OfPlan event) {
    var changed = event.subscription();
    var data =
        new Changed(
            changed.id(),
            changed.familyId(),
            changed.personId(),
            changed.plan(),
            changed.status(),
            event.tier(),
            changed.until(),
            leavers.hasLeft(changed.familyId(), changed.personId()),
            changed.version(),
            event.at());
    outbox.publish(
        new OutgoingEvent(TOPIC, changed.id(), "payments.subscription-changed.v1", data));
  }
}
