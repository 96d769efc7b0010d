package io.homeroom.notification.messaging.payments;

import io.homeroom.notification.inbox.parents.InformingParents;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What parents are told of their subscriptions. Payments tells each change, also of what they need
 * not know: so what is known of it is kept, and they are told when it comes to stand otherwise.
 */
@Configuration(proxyBeanMethods = false)
class PaymentEvents {

  /** So long an outage may last before its news are history. */
  private static final Duration NEWS = Duration.ofDays(2);

  private final InformingParents parents;
  private final KnownSubscriptions subscriptions;
  private final Clock clock;

  PaymentEvents(InformingParents parents, KnownSubscriptions subscriptions, Clock clock) {
    this.parents = parents;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  @Bean
  EventSubscription paymentSubscription() {
    return EventSubscription.named("notification.payments")
        .topic("homeroom.payments.subscription")
        .on(
            SubscriptionChanged.TYPE,
            SubscriptionChanged.class,
            event -> changed(event.id(), event.data()))
        .on(ProductChanged.TYPE, ProductChanged.class, this::productChanged);
  }

  /** Who begins to listen hears all that has ever been: nobody is mailed the past. */
  private boolean isNews(News now) {
    return now.occurredAt().isAfter(clock.instant().minus(NEWS));
  }

  private void productChanged(IncomingEvent<ProductChanged> event) {
    if (event.data().hasWords()) {
      changed(event.id(), event.data());
    }
  }

  /** What is told is kept after it: the same event again does it again, and once. */
  private void changed(UUID eventId, News now) {
    var known = subscriptions.find(now.subscriptionId());
    if (known.filter(it -> it.version() >= now.version()).isPresent()) {
      return;
    }
    if (isNews(now)) {
      now.notice(eventId, known.map(KnownSubscription::status).orElse(null))
          .ifPresent(notice -> parents.inform(now.familyId(), notice));
    }
    subscriptions.save(KnownSubscription.of(now));
  }
}
