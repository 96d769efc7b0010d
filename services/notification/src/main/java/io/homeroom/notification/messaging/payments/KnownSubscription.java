package io.homeroom.notification.messaging.payments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a subscription stood when its parents were told last.
 *
 * @param familyId null if it was written down before this was kept
 */
@Document("subscriptions")
record KnownSubscription(@Id UUID id, @Nullable UUID familyId, String status, long version) {

  static KnownSubscription of(News news) {
    return new KnownSubscription(
        news.subscriptionId(), news.familyId(), news.status(), news.version());
  }
}
