package io.homeroom.booking.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a booking is in its life. */
public enum BookingState {
  @JsonProperty("offered")
  OFFERED,
  @JsonProperty("held")
  HELD,
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("expired")
  EXPIRED,
  @JsonProperty("cancelled")
  CANCELLED
}
