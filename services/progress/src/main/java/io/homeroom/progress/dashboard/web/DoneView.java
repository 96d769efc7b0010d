package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.trend.Day;

/**
 * What was done within some days.
 *
 * @param points earned by tasks
 */
record DoneView(long solved, long attempts, long points) {

  static DoneView of(Day day) {
    return new DoneView(day.solved(), day.attempts(), day.points());
  }
}
