package io.homeroom.booking.waitlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a place in the waitlist is in its life. */
public enum EntryState {
  @JsonProperty("waiting")
  WAITING,
  @JsonProperty("offered")
  OFFERED,
  @JsonProperty("accepted")
  ACCEPTED,
  /** The offer was not accepted in time. */
  @JsonProperty("passed")
  PASSED,
  @JsonProperty("left")
  LEFT,
  /** The session does not take place. */
  @JsonProperty("called-off")
  CALLED_OFF
}
