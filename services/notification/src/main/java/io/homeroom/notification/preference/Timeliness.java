package io.homeroom.notification.preference;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when a notice is of use.
 *
 * @param from when it came up
 * @param endsThere whether it is false, or idle, after that; else it is only pressing before
 */
public record Timeliness(Instant from, Instant until, boolean endsThere) {

  /** Who is told has half of the time at least, or is told in quiet hours. */
  boolean allowsWaiting(Instant now, Instant quietUntil) {
    var middle = from.plus(Duration.between(from, until).dividedBy(2));
    return !now.isBefore(until) || !quietUntil.isAfter(middle);
  }

  public boolean isOver(Instant now) {
    return endsThere && !now.isBefore(until);
  }
}
