package io.homeroom.booking.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a course session is to take place. */
public enum SessionState {
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("cancelled")
  CANCELLED
}
