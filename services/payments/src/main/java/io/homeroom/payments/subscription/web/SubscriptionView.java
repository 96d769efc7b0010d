package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.Subscription;
import io.homeroom.payments.subscription.SubscriptionStatus;
import io.homeroom.payments.subscription.wish.WishKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its family sees it.
 *
 * @param paidBy whose card it is
 * @param plan its name, or the reference of a product
 * @param product null if it is a plan's
 * @param paused whether nothing is charged for what comes next
 * @param pausedUntil null if that is until it goes on, or it is not paused
 * @param pending what the provider is still to be told; null if nothing
 * @param url where it can be paid for; null while that is not possible
 */
record SubscriptionView(
    UUID subscriptionId,
    UUID paidBy,
    String plan,
    @Nullable ProductView product,
    SubscriptionStatus status,
    @Nullable Instant until,
    boolean paused,
    @Nullable Instant pausedUntil,
    @Nullable WishKind pending,
    @Nullable String url) {

  static SubscriptionView of(
      Subscription subscription, @Nullable ProductView product, @Nullable WishKind pending) {
    return new SubscriptionView(
        subscription.id(),
        subscription.personId(),
        subscription.plan(),
        product,
        subscription.status(),
        subscription.until(),
        subscription.paused(),
        subscription.pausedUntil(),
        pending,
        subscription.url());
  }
}
