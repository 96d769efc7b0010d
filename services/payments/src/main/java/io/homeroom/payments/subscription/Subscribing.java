package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.payments.subscription.product.OnlyProductsPause;
import io.homeroom.payments.subscription.product.ProductHasNoPlan;
import io.homeroom.payments.subscription.product.SoldNoMore;
import io.homeroom.payments.subscription.refusal.AlreadySubscribed;
import io.homeroom.payments.subscription.refusal.PaidByAnother;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How a family subscribes, and changes its mind. The provider is asked without a transaction; what
 * it answers is followed as what it tells.
 */
@Component
public class Subscribing {
  private static final Logger LOG = LoggerFactory.getLogger(Subscribing.class);
  private final FamilySubscriptions subscriptions;
  private final SubscriptionSteps steps;
  private final FollowingSubscriptions following;
  private final OpeningSubscriptions opening;
  private final Plans plans;
  private final RunningSubscriptions running;
  private final SubscriptionProvider provider;

  Subscribing(
      FamilySubscriptions subscriptions,
      SubscriptionSteps steps,
      FollowingSubscriptions following,
      OpeningSubscriptions opening,
      Plans plans,
      RunningSubscriptions running,
      SubscriptionProvider provider) {
    this.subscriptions = subscriptions;
    this.steps = steps;
    this.following = following;
    this.opening = opening;
    this.plans = plans;
    this.running = running;
    this.provider = provider;
  }

  /**
   * Begins a subscription; without an address to pay at while the provider is away. The same call
   * goes on with it then.
   *
   * @throws AlreadySubscribed if the family pays for one, or has begun another since
   */
  public Subscription begin(NamedCall call, UUID family, UUID person, String plan) {
    var begun = steps.begin(call, family, person, plans.get(plan));
    try {
      return begun.status() == SubscriptionStatus.INCOMPLETE && begun.url() == null
          ? opening.open(begun, plans.get(begun.plan()).price())
          : begun;
    } catch (ProviderAway away) {
      LOG.warn("Subscription {} waits for the provider: {}", begun.id(), away.getMessage());
      return begun;
    }
  }

  public List<Subscription> of(UUID family) {
    return subscriptions.of(family);
  }

  /** What somebody pays for in families that are not theirs. */
  public List<Subscription> elsewhere(UUID person, @Nullable UUID family) {
    return subscriptions.paidBy(person).stream()
        .filter(subscription -> !subscription.familyId().equals(family))
        .toList();
  }

  /**
   * What has not been used of the old plan is credited.
   *
   * @throws PaidByAnother if it is not that person's card
   * @throws ProductHasNoPlan if it is a product's
   */
  public Subscription change(UUID family, UUID person, UUID id, String plan) {
    return following.followAnswer(
        provider.change(running.plan(family, person, id).atProvider(), plans.get(plan).price()));
  }

  /**
   * Leaves out so many of the next months, or all until it goes on.
   *
   * @throws OnlyProductsPause if it is a plan's
   */
  public Subscription pause(UUID family, UUID id, @Nullable Integer months) {
    var subscription = running.product(family, id);
    var until = months == null ? null : subscription.afterMonths(months);
    return following.followAnswer(provider.pause(subscription.atProvider(), until));
  }

  /**
   * The next month is charged again.
   *
   * @throws PaidByAnother if it is not that person's card
   * @throws SoldNoMore if nobody sells it any more
   */
  public Subscription goOn(UUID family, UUID person, UUID id) {
    return following.followAnswer(
        provider.goOn(running.soldProduct(family, person, id).atProvider()));
  }
}
