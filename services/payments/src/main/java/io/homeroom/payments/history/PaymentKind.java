package io.homeroom.payments.history;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How something was paid. */
public enum PaymentKind {
  /** By a checkout. */
  @JsonProperty("once")
  ONCE,
  /** For a period of a subscription. */
  @JsonProperty("period")
  PERIOD
}
