package io.homeroom.booking.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a booking, or a part of it, has come to nothing. */
public enum EndReason {
  @JsonProperty("by-family")
  BY_FAMILY,
  @JsonProperty("session-cancelled")
  SESSION_CANCELLED,
  @JsonProperty("child-gone")
  CHILD_GONE,
  @JsonProperty("paid-too-late")
  PAID_TOO_LATE,
  /** Staff has given the money back. */
  @JsonProperty("refunded")
  REFUNDED
}
