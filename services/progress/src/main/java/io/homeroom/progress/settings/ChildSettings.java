package io.homeroom.progress.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a child's tasks.
 *
 * @param pointsPerTask of a task whose parent names no points
 * @param dailyLimit tasks that may be solved in a day; none: as many as there are
 * @param timeZone where the child's days begin
 * @param version grows with each change; zero before the first
 */
public record ChildSettings(
    int pointsPerTask, @Nullable Integer dailyLimit, ZoneId timeZone, long version) {

  static final ChildSettings USUAL = new ChildSettings(10, null, ZoneId.of("UTC"), 0);

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, timeZone);
  }

  /** When the child's present day began. */
  public Instant startOfDay(Instant now) {
    return dayOf(now).atStartOfDay(timeZone).toInstant();
  }
}
