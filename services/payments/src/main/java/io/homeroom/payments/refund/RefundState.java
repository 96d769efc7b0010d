package io.homeroom.payments.refund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far it has come. */
public enum RefundState {
  /** The provider is to do it. */
  @JsonProperty("asked")
  ASKED,
  @JsonProperty("done")
  DONE,
  /** Nothing was left to give back. */
  @JsonProperty("refused")
  REFUSED,
  /** The provider could not. */
  @JsonProperty("failed")
  FAILED
}
