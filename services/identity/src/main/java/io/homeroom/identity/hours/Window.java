package io.homeroom.identity.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time of a weekday. One that does not end after it begins, ends on the next day.
 *
 * @param day the weekday on which it begins
 * @param to the first moment behind it
 */
public record Window(DayOfWeek day, LocalTime from, LocalTime to) {

  /** When it is open, if it begins on that date; empty if it falls into an hour that is skipped. */
  Optional<Opening> on(LocalDate date, ZoneId zone) {
    if (date.getDayOfWeek() != day) {
      return Optional.empty();
    }
    var lastDate = to.isAfter(from) ? date : date.plusDays(1);
    var opening = new Opening(moment(date.atTime(from), zone), moment(lastDate.atTime(to), zone));
    return opening.isEmpty() ? Optional.empty() : Optional.of(opening);
  }

  /**
   * What the clocks skip is the moment at which they do; of what they show twice, the first counts.
   */
  private static Instant moment(LocalDateTime local, ZoneId zone) {
    var skipped = zone.getRules().getTransition(local);
    return skipped != null && skipped.isGap()
        ? skipped.getInstant()
        : local.atZone(zone).toInstant();
  }
}
