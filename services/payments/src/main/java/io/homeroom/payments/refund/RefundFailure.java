package io.homeroom.payments.refund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why nothing is given back. */
public enum RefundFailure {
  /** All of the payment has been given back already, or it was none. */
  @JsonProperty("nothing-left")
  NOTHING_LEFT,
  /** Such as for it is disputed. */
  @JsonProperty("provider-refused")
  PROVIDER_REFUSED,
  /** The bank of whoever had paid did not take it. */
  @JsonProperty("came-back")
  CAME_BACK
}
