package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import io.homeroom.payments.subscription.plan.Plan;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How a family subscribes, changes its mind and cancels. The provider is asked without a
 * transaction; what it answers is followed as what it tells.
 */
@Component
public class Subscribing {
  private static final Logger LOG = LoggerFactory.getLogger(Subscribing.class);
  private final FamilySubscriptions subscriptions;
  private final SubscriptionSteps steps;
  private final OpeningSubscriptions opening;
  private final Customers customers;
  private final Plans plans;
  private final SubscriptionProvider provider;

  Subscribing(
      FamilySubscriptions subscriptions,
      SubscriptionSteps steps,
      OpeningSubscriptions opening,
      Customers customers,
      Plans plans,
      SubscriptionProvider provider) {
    this.subscriptions = subscriptions;
    this.steps = steps;
    this.opening = opening;
    this.customers = customers;
    this.plans = plans;
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
          ? opening.open(begun, priceOf(begun.plan()))
          : begun;
    } catch (ProviderAway away) {
      LOG.warn("Subscription {} waits for the provider: {}", begun.id(), away.getMessage());
      return begun;
    }
  }

  private Price priceOf(String name) {
    var plan = plans.get(name);
    return new Price(
        plan.name(), plan.minor(), plan.currency(), plan.interval() == Plan.Interval.YEAR);
  }

  /** There is no such family any more: the provider is told so afterwards. */
  public void close(UUID family) {
    steps.close(family);
  }

  public List<Subscription> of(UUID family) {
    return subscriptions.of(family);
  }

  public Subscription cancel(UUID family, UUID id, boolean cancelled) {
    return steps.followAnswer(provider.cancel(running(family, id), cancelled));
  }

  /** What has not been used of the old plan is credited. */
  public Subscription change(UUID family, UUID id, String plan) {
    return steps.followAnswer(provider.change(running(family, id), priceOf(plan)));
  }

  /** Where the family sees its invoices and changes its card. */
  public String portal(UUID family) {
    return provider.portal(customers.of(family).orElseThrow(NotSubscribed::new));
  }

  private String running(UUID family, UUID id) {
    var subscription = subscriptions.get(id);
    if (!subscription.familyId().equals(family)) {
      throw new SubscriptionNotFound();
    }
    if (subscription.providerId() == null || subscription.status() == SubscriptionStatus.ENDED) {
      throw new SubscriptionOver();
    }
    return Objects.requireNonNull(subscription.providerId());
  }
}
