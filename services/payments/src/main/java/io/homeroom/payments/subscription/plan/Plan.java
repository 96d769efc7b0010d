package io.homeroom.payments.subscription.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.payments.provider.SubscriptionProvider.Price;
import io.homeroom.platform.web.security.Tier;

/** What can be subscribed to, at a price in minor units for each period. */
public record Plan(String name, long minor, String currency, Interval interval, Tier tier) {

  public Price price() {
    return new Price(name, name, minor, currency, interval == Interval.YEAR);
  }

  /** How long a period is. */
  public enum Interval {
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR
  }
}
