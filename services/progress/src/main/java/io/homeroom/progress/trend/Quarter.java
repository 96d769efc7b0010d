package io.homeroom.progress.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was done within a quarter of an hour: no time zone begins a day in the midst of one. */
record Quarter(
    UUID child, Instant since, long attempts, long solved, long tookMillis, long points) {

  Day on(LocalDate date) {
    return new Day(date, attempts, solved, tookMillis, points);
  }
}
