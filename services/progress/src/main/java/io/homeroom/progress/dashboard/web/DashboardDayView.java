package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.trend.Day;
import java.time.LocalDate;

/** A day of a child, where it lives. */
record DashboardDayView(LocalDate date, long solved, long attempts, long tookMillis, long points) {

  static DashboardDayView of(Day day) {
    return new DashboardDayView(
        day.date(), day.solved(), day.attempts(), day.tookMillis(), day.points());
  }
}
