package io.homeroom.progress.answering;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.task.TaskId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

  /** Keeps an attempt: at a task that is worth so many points, if it is the correct answer. */
  Attempt record(TaskId task, Child child, UUID answer, Duration took, Optional<Integer> earned) {
    var now = clock.instant();
    dailyLimit.check(child, now);
    var attempt = Attempt.of(task, child.id(), answer, earned.isPresent(), took, now);
    if (!attempts.add(attempt, settings.most(), now.minus(settings.within()))) {
      throw new TooManyAttempts();
    }
    events.publishEvent(new TaskAttempted(task, child, attempt.correct(), earned.orElse(0), now));
    return attempt;
  }
}
