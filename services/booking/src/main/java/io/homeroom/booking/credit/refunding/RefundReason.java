package io.homeroom.booking.credit.refunding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why credits are paid back: who would give the lessons, or take them, is no more. */
public enum RefundReason {
  @JsonProperty("coach-gone")
  COACH_GONE,
  @JsonProperty("family-closed")
  FAMILY_CLOSED
}
