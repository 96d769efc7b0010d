package io.homeroom.notification.messaging.payments;

import io.homeroom.notification.inbox.InformingParents;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What parents are told of their subscriptions. Payments tells each change, also of what they need
 * not know: so what is known of it is kept, and they are told when it comes to stand otherwise.
 */
@Configuration(proxyBeanMethods = false)
class PaymentEvents {

  private final InformingParents parents;
  private final MongoOperations mongo;

  PaymentEvents(InformingParents parents, MongoOperations mongo) {
    this.parents = parents;
    this.mongo = mongo;
  }

  @Bean
  EventSubscription paymentSubscription() {
    return EventSubscription.named("notification.payments")
        .topic("homeroom.payments.subscription")
        .on(
            SubscriptionChanged.TYPE,
            SubscriptionChanged.class,
            event -> changed(event.id(), event.data()))
        .on(BoxChanged.TYPE, BoxChanged.class, this::boxChanged);
  }

  private void boxChanged(IncomingEvent<BoxChanged> event) {
    if (event.data().isBox()) {
      changed(event.id(), event.data());
    }
  }

  /** What is told is kept after it: the same event again does it again, and once. */
  private void changed(UUID eventId, News now) {
    var known = mongo.findById(now.subscriptionId(), KnownSubscription.class);
    if (known != null && known.version() >= now.version()) {
      return;
    }
    now.notice(eventId, known == null ? null : known.status())
        .ifPresent(notice -> parents.inform(now.familyId(), notice));
    mongo.save(new KnownSubscription(now.subscriptionId(), now.status(), now.version()));
  }
}
