package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.answering.Attempt;
import io.homeroom.progress.dashboard.ChildOverview;
import io.homeroom.progress.points.balance.GrowthStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family's dashboard on the wire. */
record DashboardView(List<ChildView> children) {

  /**
   * One child.
   *
   * @param open tasks that wait for the child at this moment
   * @param averageMillis how long the child thinks on average, this week; null if it has answered
   *     nothing
   * @param days the last seven, the oldest first, ready for a chart
   * @param latest the last five answers, the newest first
   */
  record ChildView(
      UUID childId,
      long balance,
      long earned,
      GrowthStage stage,
      long open,
      DoneView today,
      DoneView week,
      @Nullable Long averageMillis,
      List<DashboardDayView> days,
      List<AnswerView> latest) {

    static ChildView of(ChildOverview child) {
      var week = child.week().total();
      return new ChildView(
          child.child(),
          child.balance().points(),
          child.balance().earned(),
          child.balance().stage(),
          child.week().open(),
          DoneView.of(child.week().days().getLast()),
          DoneView.of(week),
          week.attempts() == 0 ? null : week.tookMillis() / week.attempts(),
          child.week().days().stream().map(DashboardDayView::of).toList(),
          child.latest().stream().map(AnswerView::of).toList());
    }
  }

  static DashboardView of(List<ChildOverview> children) {
    return new DashboardView(children.stream().map(ChildView::of).toList());
  }

  /** An answer that a child has given. */
  record AnswerView(UUID taskId, boolean correct, long tookMillis, Instant attemptedAt) {

    static AnswerView of(Attempt attempt) {
      return new AnswerView(
          attempt.task().value(),
          attempt.correct(),
          attempt.took().toMillis(),
          attempt.attemptedAt());
    }
  }
}
