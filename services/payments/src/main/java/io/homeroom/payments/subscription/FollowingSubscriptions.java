package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.subscription.family.Leavers;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.payments.subscription.product.WithdrawnProducts;
import io.homeroom.platform.web.security.Tier;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what the provider tells and answers of subscriptions, each in a transaction. */
@Component
@Transactional
class FollowingSubscriptions {
  private final FamilySubscriptions subscriptions;
  private final SubscribedProducts products;
  private final WithdrawnProducts withdrawn;
  private final Plans plans;
  private final Leavers leavers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowingSubscriptions(
      FamilySubscriptions subscriptions,
      SubscribedProducts products,
      WithdrawnProducts withdrawn,
      Plans plans,
      Leavers leavers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.products = products;
    this.withdrawn = withdrawn;
    this.plans = plans;
    this.leavers = leavers;
    this.events = events;
    this.clock = clock;
  }

  /** Older news than what is known changes nothing. */
  public Subscription follow(SubscriptionMoved told) {
    var subscription = subscriptions.lock(idOf(told));
    return isOlder(told, subscription) || isOutdone(told, subscription)
        ? subscription
        : follow(subscription, told);
  }

  /** What the provider answers is the newest news of its second. */
  public Subscription followAnswer(SubscriptionMoved told) {
    var subscription = subscriptions.lock(idOf(told));
    return isOlder(told, subscription) ? subscription : follow(subscription, told);
  }

  private Subscription follow(Subscription subscription, SubscriptionMoved told) {
    subscriptions.follow(subscription.id(), SubscriptionStatus.of(told), told);
    var changed = subscriptions.get(subscription.id());
    leavers.lookAgain(changed.familyId(), changed.personId(), clock.instant());
    withdrawn.cancelAgain(changed.id(), SubscriptionStatus.goesOn(told) ? clock.instant() : null);
    events.publishEvent(toTell(changed));
    return changed;
  }

  private SubscriptionChanged toTell(Subscription changed) {
    var now = clock.instant();
    return products
        .of(changed.id())
        .<SubscriptionChanged>map(
            product -> new SubscriptionChanged.OfProduct(changed, product, now))
        .orElseGet(() -> new SubscriptionChanged.OfPlan(changed, tierOf(changed), now));
  }

  private Tier tierOf(Subscription changed) {
    return changed.status().tier(plans.get(changed.plan()));
  }

  private UUID idOf(SubscriptionMoved told) {
    return subscriptions
        .atProvider(told.subscriptionId())
        .map(Subscription::id)
        .orElseGet(() -> UUID.fromString(told.reference()));
  }

  /** Where we ended it ourselves, whatever the provider tells is newer. */
  private static boolean isOlder(SubscriptionMoved told, Subscription known) {
    var last = known.providerAt();
    return last != null && (known.status() == SubscriptionStatus.ENDED || told.at().isBefore(last));
  }

  private static boolean isOutdone(SubscriptionMoved told, Subscription known) {
    return told.at().equals(known.providerAt())
        && SubscriptionStatus.of(told).compareTo(known.status()) < 0;
  }
}
