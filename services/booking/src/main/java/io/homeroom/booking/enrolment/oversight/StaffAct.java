package io.homeroom.booking.enrolment.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What staff can do with what is people's. */
enum StaffAct {
  @JsonProperty("list-bookings")
  LIST_BOOKINGS,
  @JsonProperty("read-booking")
  READ_BOOKING
}
