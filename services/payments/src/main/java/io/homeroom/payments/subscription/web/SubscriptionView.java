package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its family sees it.
 *
 * @param url where it can be paid for; null while that is not possible
 */
record SubscriptionView(
    UUID subscriptionId,
    String plan,
    SubscriptionStatus status,
    @Nullable Instant until,
    @Nullable String url) {

  static SubscriptionView of(Subscription subscription) {
    return new SubscriptionView(
        subscription.id(),
        subscription.plan(),
        subscription.status(),
        subscription.until(),
        subscription.url());
  }
}
