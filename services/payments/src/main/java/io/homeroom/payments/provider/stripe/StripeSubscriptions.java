package io.homeroom.payments.provider.stripe;

import com.stripe.model.Subscription;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.checkout.SessionCreateParams;
import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stripe's subscriptions. */
final class StripeSubscriptions implements SubscriptionProvider {

  /** By which a subscription is known as ours. */
  static final String SUBSCRIPTION = "homeroom_subscription";

  private static final Set<String> NOT_RUNNING =
      Set.of("canceled", "incomplete", "incomplete_expired");
  private static final long PAGE = 100;
  private final StripeCalls calls;
  private final StripeSettings settings;
  private final StripePrices prices;
  private final PaymentProvider payments;
  private final String home;
  private final Clock clock;

  StripeSubscriptions(
      StripeCalls calls,
      StripeSettings settings,
      PaymentProvider payments,
      String home,
      Clock clock) {
    this.calls = calls;
    this.settings = settings;
    this.prices = new StripePrices(calls, settings);
    this.payments = payments;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public String customer(UUID family) {
    var params =
        CustomerCreateParams.builder().putMetadata("homeroom_family", family.toString()).build();
    return calls
        .call(client -> client.v1().customers().create(params, settings.once("customer:" + family)))
        .getId();
  }

  @Override
  public OpenSession openSubscription(UUID id, String customer, Price price) {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
            .setCustomer(customer)
            .setClientReferenceId("subscription:" + id)
            .setSuccessUrl(home + "/subscription/done")
            .setCancelUrl(home + "/subscription/left")
            .setSubscriptionData(
                SessionCreateParams.SubscriptionData.builder()
                    .putMetadata(SUBSCRIPTION, id.toString())
                    .putMetadata(StripePrices.PLAN, price.plan())
                    .build())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setQuantity(1L)
                    .setPrice(prices.idOf(price))
                    .build())
            .build();
    var session =
        calls.call(
            client ->
                client
                    .v1()
                    .checkout()
                    .sessions()
                    .create(params, settings.once("subscription:" + id)));
    return new OpenSession(session.getId(), session.getUrl());
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
  public SubscriptionMoved endNow(String subscriptionId) {
    var ended = calls.call(client -> client.v1().subscriptions().cancel(subscriptionId));
    return StripeHappenings.moved(ended, timeOf(ended));
  }

  /** What it pays for ends there, too. One who is gone already stays so. */
  @Override
  public void forget(String customer) {
    try {
      calls.call(client -> client.v1().customers().delete(customer));
    } catch (ProviderRefused refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
    }
  }

  /** Those nobody has paid yet are not counted. */
  @Override
  public List<String> running() {
    List<String> all = new ArrayList<>();
    var more = true;
    for (var after = ""; more; ) {
      var params = SubscriptionListParams.builder().setLimit(PAGE);
      if (!after.isEmpty()) {
        params.setStartingAfter(after);
      }
      var page = calls.call(client -> client.v1().subscriptions().list(params.build()));
      page.getData().stream()
          .filter(it -> !NOT_RUNNING.contains(it.getStatus()))
          .forEach(it -> all.add(it.getId()));
      more = page.getHasMore() && !page.getData().isEmpty();
      after = more ? page.getData().getLast().getId() : "";
    }
    return all;
  }

  private SubscriptionMoved update(String subscriptionId, SubscriptionUpdateParams params) {
    var subscription =
        calls.call(client -> client.v1().subscriptions().update(subscriptionId, params));
    return StripeHappenings.moved(subscription, timeOf(subscription));
  }

  /** By Stripe's clock, as what it tells by itself. */
  private Instant timeOf(Subscription answer) {
    return Optional.ofNullable(answer.getLastResponse())
        .flatMap(response -> response.headers().firstValue("Date"))
        .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
        .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public String portal(String customer) {
    var params =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(home + "/subscription")
            .build();
    return calls.call(client -> client.v1().billingPortal().sessions().create(params)).getUrl();
  }
}
