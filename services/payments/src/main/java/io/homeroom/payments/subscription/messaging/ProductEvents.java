package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.SubscriptionChanged;
import io.homeroom.payments.subscription.SubscriptionStatus;
import io.homeroom.payments.subscription.family.Leavers;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Of products as of plans: in order for each subscription, whose row is locked. */
@Configuration(proxyBeanMethods = false)
class ProductEvents {

  record Changed(
      UUID subscriptionId,
      String reference,
      UUID familyId,
      UUID personId,
      long minor,
      String currency,
      SubscriptionStatus status,
      @Nullable Instant until,
      boolean payerLeft,
      long version,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final Leavers leavers;

  ProductEvents(Outbox outbox, Leavers leavers) {
    this.outbox = outbox;
    this.leavers = leavers;
  }

  @EventListener
  void on(SubscriptionChanged.OfProduct event) {
    var changed = event.subscription();
    var product = event.product();
    var data =
        new Changed(
            changed.id(),
            product.reference(),
            changed.familyId(),
            changed.personId(),
            product.minor(),
            product.currency(),
            changed.status(),
            changed.until(),
            leavers.hasLeft(changed.familyId(), changed.personId()),
            changed.version(),
            event.at());
    outbox.publish(
        new OutgoingEvent(
            SubscriptionEvents.TOPIC,
            changed.id(),
            "payments.product-subscription-changed.v1",
            data));
  }
}
