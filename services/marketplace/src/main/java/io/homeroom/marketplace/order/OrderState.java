package io.homeroom.marketplace.order;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an order has come. */
public enum OrderState {
  /** It waits for a parent's yes. */
  @JsonProperty("asking")
  ASKING,
  /** Its points are being spent, or a parent is to pay by card. */
  @JsonProperty("paying")
  PAYING,
  @JsonProperty("paid")
  PAID,
  /** Nothing was spent. */
  @JsonProperty("cancelled")
  CANCELLED,
  /** Its points, or its money, are being given back. */
  @JsonProperty("refunding")
  REFUNDING,
  @JsonProperty("refunded")
  REFUNDED
}
