package io.homeroom.booking.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people come together. */
public enum Mode {
  @JsonProperty("online")
  ONLINE,
  @JsonProperty("in-person")
  IN_PERSON
}
