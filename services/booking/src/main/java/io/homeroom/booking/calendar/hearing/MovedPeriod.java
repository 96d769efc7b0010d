package io.homeroom.booking.calendar.hearing;

import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.Period;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/** When a session is to be, by its event: at a local time in the event's zone. */
final class MovedPeriod {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 720;
  private static final int MINUTE = 60;

  private MovedPeriod() {}

  /**
   * As the schedule has it.
   *
   * @param usual the session's zone, if the event has none
   * @throws NotATime if it is all day long, too short or too long, or not by the minute
   */
  static Period of(RemoteEvent event, ZoneId usual) {
    var begins = event.begins();
    var ends = event.ends();
    if (begins == null || ends == null) {
      throw new NotATime();
    }
    var length = Duration.between(begins, ends);
    var minutes = length.toMinutes();
    if (length.toSecondsPart() != 0
        || begins.getEpochSecond() % MINUTE != 0
        || minutes < SHORTEST
        || minutes > LONGEST) {
      throw new NotATime();
    }
    var zone = Objects.requireNonNullElse(event.zone(), usual);
    return new Period(LocalDateTime.ofInstant(begins, zone), zone, (int) minutes);
  }
}
