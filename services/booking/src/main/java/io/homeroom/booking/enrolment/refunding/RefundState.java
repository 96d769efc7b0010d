package io.homeroom.booking.enrolment.refunding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a refund is. */
public enum RefundState {
  @JsonProperty("requested")
  REQUESTED,
  @JsonProperty("done")
  DONE,
  @JsonProperty("failed")
  FAILED
}
