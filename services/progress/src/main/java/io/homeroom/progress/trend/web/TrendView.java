package io.homeroom.progress.trend.web;

import io.homeroom.progress.trend.Day;
import io.homeroom.progress.trend.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A trend on the wire, ready for a chart.
 *
 * @param open tasks that wait for the child at this moment
 * @param tookMillis how long the child thought, all attempts together
 * @param days every day, the oldest first
 */
record TrendView(
    UUID childId,
    long open,
    long attempts,
    long solved,
    long tookMillis,
    long points,
    List<DayView> days) {

  record DayView(LocalDate date, long attempts, long solved, long tookMillis, long points) {

    static DayView of(Day day) {
      return new DayView(day.date(), day.attempts(), day.solved(), day.tookMillis(), day.points());
    }
  }

  static TrendView of(UUID childId, Trend trend) {
    var total = trend.total();
    return new TrendView(
        childId,
        trend.open(),
        total.attempts(),
        total.solved(),
        total.tookMillis(),
        total.points(),
        trend.days().stream().map(DayView::of).toList());
  }
}
