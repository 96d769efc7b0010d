package io.homeroom.payments.provider.stripe;

import com.stripe.model.Subscription;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.checkout.SessionCreateParams;
import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.provider.PaymentProvider;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Stripe's subscriptions; a plan is the lookup key of its price. */
final class StripeSubscriptions implements SubscriptionProvider {

  /** By which a subscription is known as ours. */
  static final String SUBSCRIPTION = "homeroom_subscription";

  private final StripeCalls calls;
  private final StripeSettings settings;
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
    this.payments = payments;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public String customer(UUID family) {
    var params =
        CustomerCreateParams.builder().putMetadata("homeroom_family", family.toString()).build();
    return calls
        .call(client -> client.v1().customers().create(params, once("customer:" + family)))
        .getId();
  }

  @Override
  public OpenSession openSubscription(UUID id, String customer, Price price) {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setClientReferenceId("subscription:" + id)
            .setSuccessUrl(home + "/subscription/done")
            .setCancelUrl(home + "/subscription/left")
            .setSubscriptionData(
                SessionCreateParams.SubscriptionData.builder()
                    .putMetadata(SUBSCRIPTION, id.toString())
                    .build())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setQuantity(1L)
                    .setPrice(priceId(price))
                    .build())
            .build();
    var session =
        calls.call(
            client -> client.v1().checkout().sessions().create(params, once("subscription:" + id)));
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
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(item.getId())
                    .setPrice(priceId(price))
                    .build())
            .build());
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

  /** A price is made when it is asked for first; another amount is another price. */
  private String priceId(Price price) {
    var list = PriceListParams.builder().addLookupKey(price.plan()).build();
    return calls.call(client -> client.v1().prices().list(list)).getData().stream()
        .filter(known -> known.getUnitAmount() == price.minor())
        .map(com.stripe.model.Price::getId)
        .findFirst()
        .orElseGet(() -> newPrice(price).getId());
  }

  private com.stripe.model.Price newPrice(Price price) {
    var params =
        PriceCreateParams.builder()
            .setCurrency(price.currency().toLowerCase(Locale.ROOT))
            .setUnitAmount(price.minor())
            .setLookupKey(price.plan())
            .setTransferLookupKey(true)
            .setProductData(PriceCreateParams.ProductData.builder().setName(price.plan()).build())
            .setRecurring(
                PriceCreateParams.Recurring.builder()
                    .setInterval(price.yearly() ? Interval.YEAR : Interval.MONTH)
                    .build())
            .build();
    var key = "price:%s:%d".formatted(price.plan(), price.minor());
    return calls.call(client -> client.v1().prices().create(params, once(key)));
  }

  private RequestOptions once(String key) {
    return RequestOptions.builder().setApiKey(settings.apiKey()).setIdempotencyKey(key).build();
  }
}
