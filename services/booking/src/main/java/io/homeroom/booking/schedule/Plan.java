package io.homeroom.booking.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a coach settles about a course session.
 *
 * @param meetLink where people meet online; told to those who have seats
 */
public record Plan(Period period, Place place, int capacity, @Nullable String meetLink) {

  /** Whether people are to come at other times than had been settled, or elsewhere. */
  boolean moves(Plan before) {
    return changesTimes(before) || place.isElsewhereThan(before.place);
  }

  boolean changesTimes(Plan before) {
    return !period.begins().equals(before.period.begins())
        || !period.ends().equals(before.period.ends());
  }
}
