package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.answering.Attempt;
import io.homeroom.progress.dashboard.ChildOverview;
import io.homeroom.progress.dashboard.FamilyOverview;
import io.homeroom.progress.points.balance.GrowthStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's dashboard on the wire.
 *
 * @param credits what is left of those that it has bought, by courses; none of where nothing is
 */
record DashboardView(List<ChildView> children, List<CreditsView> credits) {

  /**
   * One child.
   *
   * @param open tasks that wait for the child at this moment
   * @param averageMillis how long the child thinks on average, this week; null if it has answered
   *     nothing
   * @param days the last seven, the oldest first, ready for a chart
   * @param latest the last five answers, the newest first
   * @param courseSessions the next five in which the child has a seat, the first of them first
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
      List<AnswerView> latest,
      List<CourseSessionView> courseSessions) {

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
          child.latest().stream().map(AnswerView::of).toList(),
          child.next().stream().map(CourseSessionView::of).toList());
    }
  }

  static DashboardView of(FamilyOverview family) {
    return new DashboardView(
        family.children().stream().map(ChildView::of).toList(),
        family.credits().stream().map(CreditsView::of).toList());
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
