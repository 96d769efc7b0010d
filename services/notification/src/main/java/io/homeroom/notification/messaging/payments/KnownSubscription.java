package io.homeroom.notification.messaging.payments;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How a subscription stood when its parents were told last. */
@Document("subscriptions")
record KnownSubscription(@Id UUID id, String status, long version) {}
