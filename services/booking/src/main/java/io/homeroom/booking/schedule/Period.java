package io.homeroom.booking.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A local time in a zone, and for how long. A time that the clocks skip is as much later as they
 * skip; of one that comes twice it is the first, as RFC 5545 has both. Its length is what a
 * stopwatch shows, whatever the clocks do meanwhile.
 */
public record Period(LocalDateTime start, ZoneId zone, int minutes) {

  public Period {
    start = start.atZone(zone).toLocalDateTime();
  }

  public Instant begins() {
    return start.atZone(zone).toInstant();
  }

  public Instant ends() {
    return begins().plus(Duration.ofMinutes(minutes));
  }
}
