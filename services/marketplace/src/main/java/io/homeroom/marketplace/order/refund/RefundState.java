package io.homeroom.marketplace.order.refund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a refund is. */
public enum RefundState {
  @JsonProperty("requested")
  REQUESTED,
  @JsonProperty("done")
  DONE,
  /** The money is not with the family, be it that it was for a while. */
  @JsonProperty("failed")
  FAILED
}
