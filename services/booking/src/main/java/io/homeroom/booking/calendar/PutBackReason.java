package io.homeroom.booking.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the calendar was made to show a session as it was. */
public enum PutBackReason {
  /** It was deleted there: whoever calls it off does it here, since families are paid back. */
  @JsonProperty("deleted")
  DELETED,
  @JsonProperty("not-ahead")
  NOT_AHEAD,
  @JsonProperty("coach-elsewhere")
  COACH_ELSEWHERE,
  @JsonProperty("child-elsewhere")
  CHILD_ELSEWHERE,
  /** All day long, or for longer or shorter than sessions are. */
  @JsonProperty("not-a-time")
  NOT_A_TIME
}
