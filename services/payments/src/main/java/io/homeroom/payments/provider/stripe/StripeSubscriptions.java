package io.homeroom.payments.provider.stripe;

import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.common.EmptyParam;
import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stripe's subscriptions. */
final class StripeSubscriptions implements SubscriptionProvider {

  private final StripeCalls calls;
  private final StripePrices prices;
  private final StripeCustomers customers;
  private final PaymentProvider payments;
  private final StripeSubscriptionPages pages;
  private final Clock clock;

  StripeSubscriptions(
      StripeCalls calls,
      StripeSettings settings,
      PaymentProvider payments,
      String home,
      Clock clock) {
    this.calls = calls;
    this.prices = new StripePrices(calls, settings);
    this.customers = new StripeCustomers(calls, settings, home);
    this.payments = payments;
    this.pages = new StripeSubscriptionPages(calls, settings, prices, home);
    this.clock = clock;
  }

  @Override
  public String customer(UUID subscription, UUID family) {
    return customers.create(subscription, family);
  }

  @Override
  public OpenSession openSubscription(UUID id, String customer, Price price) {
    return pages.open(id, customer, price);
  }

  @Override
  public SessionState end(String sessionId) {
    return payments.end(sessionId);
  }

  @Override
  public SubscriptionMoved cancel(String subscriptionId, boolean cancelled) {
    return update(
        subscriptionId, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(cancelled).build());
  }

  @Override
  public SubscriptionMoved change(String subscriptionId, Price price) {
    var item =
        calls
            .call(client -> client.v1().subscriptions().retrieve(subscriptionId))
            .getItems()
            .getData()
            .getFirst();
    return update(
        subscriptionId,
        SubscriptionUpdateParams.builder()
            .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
            .putMetadata(StripePrices.PLAN, price.plan())
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(item.getId())
                    .setPrice(prices.idOf(price))
                    .build())
            .build());
  }

  @Override
  public SubscriptionMoved pause(String subscriptionId, @Nullable Instant until) {
    var pause =
        SubscriptionUpdateParams.PauseCollection.builder()
            .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID);
    if (until != null) {
      pause.setResumesAt(until.getEpochSecond());
    }
    return update(
        subscriptionId,
        SubscriptionUpdateParams.builder().setPauseCollection(pause.build()).build());
  }

  @Override
  public SubscriptionMoved goOn(String subscriptionId) {
    return update(
        subscriptionId,
        SubscriptionUpdateParams.builder().setPauseCollection(EmptyParam.EMPTY).build());
  }

  @Override
  public SubscriptionMoved endNow(String subscriptionId) {
    var ended = calls.call(client -> client.v1().subscriptions().cancel(subscriptionId));
    return StripeSubscriptionNews.answered(ended, clock);
  }

  @Override
  public SubscriptionMoved get(String subscriptionId) {
    var known = calls.call(client -> client.v1().subscriptions().retrieve(subscriptionId));
    return StripeSubscriptionNews.answered(known, clock);
  }

  @Override
  public void detachCards(String customer) {
    customers.detachCards(customer);
  }

  @Override
  public void forget(String customer) {
    customers.forget(customer);
  }

  @Override
  public List<String> running() {
    return new StripeRunning(calls).all();
  }

  private SubscriptionMoved update(String subscriptionId, SubscriptionUpdateParams params) {
    var subscription =
        calls.call(client -> client.v1().subscriptions().update(subscriptionId, params));
    return StripeSubscriptionNews.answered(subscription, clock);
  }

  @Override
  public String portal(String customer) {
    return customers.portal(customer);
  }
}
