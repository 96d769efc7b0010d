package io.homeroom.progress.task;

import io.homeroom.progress.directory.Child;
import io.homeroom.progress.points.Balance;
import io.homeroom.progress.points.MovingPoints;
import io.homeroom.progress.points.SeeingPoints;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child answers a task. The attempt, the end of the task, the points and what is told of them are
 * one transaction, in which the task is locked: of many correct answers one counts.
 */
@Component
public class AnsweringTask {
  private final Tasks tasks;
  private final RecordingAttempt recording;
  private final MovingPoints points;
  private final SeeingPoints seeing;
  private final Clock clock;

  AnsweringTask(
      Tasks tasks,
      RecordingAttempt recording,
      MovingPoints points,
      SeeingPoints seeing,
      Clock clock) {
    this.tasks = tasks;
    this.recording = recording;
    this.points = points;
    this.seeing = seeing;
    this.clock = clock;
  }

  /** What came of an attempt. */
  public record Outcome(boolean correct, int points, Balance balance) {}

  /**
   * Answers a task of the child.
   *
   * @param took how long the child thought
   * @throws TaskNotFound if it is another child's
   * @throws TaskAlreadySolved if it has been solved
   * @throws TaskWithdrawn if a parent has taken it back
   * @throws AnswerNotOfTask if it has no such answer
   * @throws TooManyAttempts if the child guesses too often
   */
  @Transactional
  public Outcome answer(TaskId id, Child child, UUID answer, Duration took) {
    var task =
        tasks
            .lock(id, child.family())
            .filter(found -> found.child().equals(child))
            .orElseThrow(TaskNotFound::new);
    var attempt = task.attempt(answer, took, clock.instant());
    recording.record(task, attempt);
    if (!attempt.correct()) {
      return new Outcome(false, 0, seeing.balanceOf(child));
    }
    tasks.become(id, TaskState.SOLVED);
    return new Outcome(true, task.points(), points.earn(child, task.points(), attempt.reference()));
  }
}
