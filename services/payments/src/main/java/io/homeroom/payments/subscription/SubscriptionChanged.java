package io.homeroom.payments.subscription;

import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.platform.web.security.Tier;
import java.time.Instant;

/** A subscription is not what it was. */
public sealed interface SubscriptionChanged {

  /** That of a plan, which gives a tier. */
  record OfPlan(Subscription subscription, Tier tier, Instant at) implements SubscriptionChanged {}

  /** That of a product. */
  record OfProduct(Subscription subscription, SubscribedProduct product, Instant at)
      implements SubscriptionChanged {}
}
