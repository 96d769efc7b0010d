package io.homeroom.marketplace.checkout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By whom payments has a family pay. */
public enum Provider {
  @JsonProperty("stripe")
  STRIPE,
  @JsonProperty("paypal")
  PAYPAL
}
