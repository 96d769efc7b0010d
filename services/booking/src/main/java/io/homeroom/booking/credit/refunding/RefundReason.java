package io.homeroom.booking.credit.refunding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why credits are paid back: nobody gives the lessons, or takes them, any more. */
public enum RefundReason {
  @JsonProperty("coach-gone")
  COACH_GONE,
  @JsonProperty("family-closed")
  FAMILY_CLOSED,
  @JsonProperty("course-withdrawn")
  COURSE_WITHDRAWN
}
