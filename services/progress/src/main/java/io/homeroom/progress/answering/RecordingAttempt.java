package io.homeroom.progress.answering;

import io.homeroom.progress.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each attempt, as long as the child does not try all answers of all tasks. */
@Component
class RecordingAttempt {
  private final Attempts attempts;
  private final NoMoreTasksADayThanSettled dailyLimit;
  private final AttemptSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordingAttempt(
      Attempts attempts,
      NoMoreTasksADayThanSettled dailyLimit,
      AttemptSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.attempts = attempts;
    this.dailyLimit = dailyLimit;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  Attempt record(Task task, UUID answer, Duration took) {
    var now = clock.instant();
    var attempt = Attempt.of(task, answer, task.isCorrect(answer), took, now);
    dailyLimit.check(task.child(), now);
    if (attempts.countOf(attempt.child(), now.minus(settings.within())) >= settings.most()) {
      throw new TooManyAttempts();
    }
    attempts.add(attempt);
    var points = attempt.correct() ? task.points() : 0;
    events.publishEvent(new TaskAttempted(task.id(), task.child(), attempt.correct(), points, now));
    return attempt;
  }
}
