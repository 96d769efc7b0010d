package io.homeroom.payments.subscription.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.platform.web.security.Tier;

/** What can be subscribed to, at a price in minor units for each period. */
public record Plan(String name, long minor, String currency, Interval interval, Tier tier) {

  /** How long a period is. */
  public enum Interval {
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR
  }
}
