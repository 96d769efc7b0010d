package io.homeroom.payments.provider;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By whom people pay. */
public enum Provider {
  @JsonProperty("stripe")
  STRIPE,
  @JsonProperty("paypal")
  PAYPAL
}
