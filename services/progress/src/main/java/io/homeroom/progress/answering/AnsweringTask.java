package io.homeroom.progress.answering;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import io.homeroom.progress.points.MovingPoints;
import io.homeroom.progress.points.SeeingPoints;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.task.OpenTasks;
import io.homeroom.progress.task.TaskId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child answers a task. The attempt, the end of the task, the points and what is told of them are
 * one transaction, in which child and task are locked: of many correct answers one counts.
 */
@Component
public class AnsweringTask {
  private final Permission permission;
  private final OpenTasks tasks;
  private final RecordingAttempt recording;
  private final MovingPoints points;
  private final SeeingPoints seeing;

  AnsweringTask(
      Permission permission,
      OpenTasks tasks,
      RecordingAttempt recording,
      MovingPoints points,
      SeeingPoints seeing) {
    this.permission = permission;
    this.tasks = tasks;
    this.recording = recording;
    this.points = points;
    this.seeing = seeing;
  }

  /** What came of an attempt. */
  public record Outcome(boolean correct, int points, Balance balance) {}

  /**
   * Answers a task of the child.
   *
   * @param took how long the child thought
   * @throws io.homeroom.progress.task.refusal.TaskNotFound if it is another child's
   * @throws io.homeroom.progress.task.refusal.TaskAlreadySolved if it has been solved
   * @throws io.homeroom.progress.task.refusal.TaskWithdrawn if a parent has taken it back
   * @throws io.homeroom.progress.task.refusal.AnswerNotOfTask if it has no such answer
   * @throws io.homeroom.platform.families.consent.ConsentWithdrawn if its parents allow no more of
   *     it
   * @throws TooManyAttempts if the child guesses too often
   * @throws DailyLimitReached if it has solved enough for today
   */
  @Transactional
  public Outcome answer(TaskId id, Child child, UUID answer, Duration took) {
    permission.require(child);
    var earned = tasks.answer(id, child, answer);
    var attempt = recording.record(id, child, answer, took, earned);
    return earned
        .map(it -> new Outcome(true, it, points.earn(child, it, attempt.reference())))
        .orElseGet(() -> new Outcome(false, 0, seeing.balanceOf(child)));
  }
}
