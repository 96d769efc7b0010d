package io.homeroom.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours of each day in which somebody is not to be disturbed, where that person lives. They may
 * go over midnight. Where an hour comes twice because clocks are put back, they end in the second.
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  public QuietHours {
    if (from.equals(to)) {
      throw new QuietHoursNeverEnd();
    }
  }

  /** When they end, if they are now. */
  Optional<Instant> endAfter(Instant now) {
    var here = now.atZone(zone);
    var time = here.toLocalTime();
    if (!contain(time)) {
      return Optional.empty();
    }
    var today = here.toLocalDate();
    var day = time.isBefore(to) ? today : today.plusDays(1);
    var end = day.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    return Optional.of(end).filter(later -> later.isAfter(now));
  }

  private boolean contain(LocalTime time) {
    boolean afterStart = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(to);
    return from.isBefore(to) ? afterStart && beforeEnd : afterStart || beforeEnd;
  }
}
