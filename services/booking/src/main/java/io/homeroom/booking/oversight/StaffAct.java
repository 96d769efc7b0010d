package io.homeroom.booking.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What staff can do with what is people's. */
public enum StaffAct {
  @JsonProperty("list-bookings")
  LIST_BOOKINGS,
  @JsonProperty("read-booking")
  READ_BOOKING,
  @JsonProperty("call-session-off")
  CALL_SESSION_OFF,
  @JsonProperty("read-credits")
  READ_CREDITS
}
