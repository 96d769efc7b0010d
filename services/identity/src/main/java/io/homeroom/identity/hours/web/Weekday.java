package io.homeroom.identity.hours.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;

/** A day of the week, on the wire. */
enum Weekday {
  @JsonProperty("monday")
  MONDAY,
  @JsonProperty("tuesday")
  TUESDAY,
  @JsonProperty("wednesday")
  WEDNESDAY,
  @JsonProperty("thursday")
  THURSDAY,
  @JsonProperty("friday")
  FRIDAY,
  @JsonProperty("saturday")
  SATURDAY,
  @JsonProperty("sunday")
  SUNDAY;

  static Weekday of(DayOfWeek day) {
    return valueOf(day.name());
  }

  DayOfWeek day() {
    return DayOfWeek.valueOf(name());
  }
}
