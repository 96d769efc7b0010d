package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.subscription.product.ProductOrder;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.payments.subscription.product.WithdrawnProducts;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How services have families subscribe to what they sell, by references of theirs. The family sees,
 * pauses and cancels it as it does its plan.
 */
@Component
public class SubscribingProducts {
  private static final Logger LOG = LoggerFactory.getLogger(SubscribingProducts.class);
  private final FamilySubscriptions subscriptions;
  private final SubscribedProducts products;
  private final SubscriptionSteps steps;
  private final WithdrawnProducts withdrawn;
  private final OpeningSubscriptions opening;
  private final EndingSubscriptions ending;
  private final Clock clock;

  SubscribingProducts(
      FamilySubscriptions subscriptions,
      SubscribedProducts products,
      SubscriptionSteps steps,
      WithdrawnProducts withdrawn,
      OpeningSubscriptions opening,
      EndingSubscriptions ending,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.products = products;
    this.steps = steps;
    this.withdrawn = withdrawn;
    this.opening = opening;
    this.ending = ending;
    this.clock = clock;
  }

  /**
   * Begins one, or goes on with what was begun under the reference; without an address to pay at
   * while the provider is away.
   *
   * @throws io.homeroom.payments.subscription.product.ReferenceTaken if that is something else
   * @throws SubscriptionNotFound if there is no such family any more
   */
  public Subscription begin(ProductOrder order) {
    var begun = steps.begin(order);
    try {
      return begun.status() == SubscriptionStatus.INCOMPLETE && begun.url() == null
          ? opening.openProduct(begun, order.price())
          : begun;
    } catch (ProviderAway away) {
      LOG.warn("Subscription {} waits for the provider: {}", begun.id(), away.getMessage());
      return begun;
    }
  }

  /**
   * Lets no further month be paid, since it is sold no more: nobody goes on with it from now on.
   *
   * @throws ProviderAway if it is not known whether that is so yet
   */
  public Subscription cancel(String reference) {
    withdrawn.withdraw(reference, clock.instant());
    var subscription = find(reference);
    return switch (subscription.status()) {
      case ENDED, CANCELLING -> subscription;
      case INCOMPLETE -> abandoned(subscription);
      case ACTIVE, PAST_DUE, UNPAID -> ending.cancel(subscription);
    };
  }

  private Subscription abandoned(Subscription begun) {
    opening.abandon(begun);
    return subscriptions.get(begun.id());
  }

  private Subscription find(String reference) {
    return products
        .find(reference)
        .map(SubscribedProduct::subscriptionId)
        .map(subscriptions::get)
        .orElseThrow(SubscriptionNotFound::new);
  }
}
