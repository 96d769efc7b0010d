package io.homeroom.platform.messaging.subscription;

import java.util.UUID;

/** How an event comes to its effect: through an inbox, or straight. */
@FunctionalInterface
interface Delivery {

  void of(UUID eventId, String subscription, Runnable effect);
}
