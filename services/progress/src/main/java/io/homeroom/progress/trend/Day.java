package io.homeroom.progress.trend;

import java.time.LocalDate;

/**
 * A day of a child.
 *
 * @param tookMillis how long it thought, all attempts together
 * @param points earned by tasks
 */
public record Day(LocalDate date, long attempts, long solved, long tookMillis, long points) {

  Day plus(Day other) {
    return new Day(
        date,
        attempts + other.attempts,
        solved + other.solved,
        tookMillis + other.tookMillis,
        points + other.points);
  }
}
