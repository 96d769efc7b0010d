package io.homeroom.payments.provider.stripe;

import com.stripe.model.Subscription;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.PriceListParams;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Stripe's prices. A plan is named in what describes its prices and subscriptions, which stays: the
 * lookup key goes to the newest price, and those who pay an older one would belong to no plan.
 */
record StripePrices(StripeCalls calls, StripeSettings settings) {

  /** Under which a price and a subscription name their plan. */
  static final String PLAN = "homeroom_plan";

  /** A price is made when it is asked for first; what differs in anything is another. */
  String idOf(Price price) {
    var list = PriceListParams.builder().addLookupKey(price.plan()).setActive(true).build();
    return calls.call(client -> client.v1().prices().list(list)).getData().stream()
        .filter(known -> isSame(known, price))
        .map(com.stripe.model.Price::getId)
        .findFirst()
        .orElseGet(() -> newPrice(price));
  }

  private static boolean isSame(com.stripe.model.Price known, Price price) {
    return known.getRecurring() != null
        && known.getUnitAmount() == price.minor()
        && known.getCurrency().equals(currencyOf(price))
        && known.getRecurring().getInterval().equals(intervalOf(price).getValue());
  }

  private String newPrice(Price price) {
    var params =
        PriceCreateParams.builder()
            .setCurrency(currencyOf(price))
            .setUnitAmount(price.minor())
            .setLookupKey(price.plan())
            .setTransferLookupKey(true)
            .putMetadata(PLAN, price.plan())
            .setProductData(PriceCreateParams.ProductData.builder().setName(price.name()).build())
            .setRecurring(
                PriceCreateParams.Recurring.builder().setInterval(intervalOf(price)).build())
            .build();
    var key =
        "price:%s:%d:%s:%s"
            .formatted(
                price.plan(), price.minor(), currencyOf(price), intervalOf(price).getValue());
    return calls.call(client -> client.v1().prices().create(params, settings.once(key))).getId();
  }

  private static String currencyOf(Price price) {
    return price.currency().toLowerCase(Locale.ROOT);
  }

  private static Interval intervalOf(Price price) {
    return price.yearly() ? Interval.YEAR : Interval.MONTH;
  }

  /** Empty if it is none of ours. */
  static String planOf(Subscription subscription) {
    var price = subscription.getItems().getData().getFirst().getPrice();
    return Stream.of(
            price.getMetadata().get(PLAN),
            price.getLookupKey(),
            subscription.getMetadata().get(PLAN))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
