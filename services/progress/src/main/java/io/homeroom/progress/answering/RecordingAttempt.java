package io.homeroom.progress.answering;

import io.homeroom.progress.consent.CoreConsent;
import io.homeroom.progress.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each attempt, as long as parents allow it and the child does not try all answers. */
@Component
class RecordingAttempt {
  private final Attempts attempts;
  private final CoreConsent consent;
  private final NoMoreTasksADayThanSettled dailyLimit;
  private final AttemptSettings settings;
  private final ApplicationEventPublisher events;

  RecordingAttempt(
      Attempts attempts,
      CoreConsent consent,
      NoMoreTasksADayThanSettled dailyLimit,
      AttemptSettings settings,
      ApplicationEventPublisher events) {
    this.attempts = attempts;
    this.consent = consent;
    this.dailyLimit = dailyLimit;
    this.settings = settings;
    this.events = events;
  }

  void record(Task task, Attempt attempt) {
    consent.require(task.child());
    dailyLimit.check(task.child(), attempt.attemptedAt());
    var since = attempt.attemptedAt().minus(settings.within());
    if (attempts.countOf(attempt.child(), since) >= settings.most()) {
      throw new TooManyAttempts();
    }
    attempts.add(attempt);
    events.publishEvent(
        new TaskAttempted(
            task.id(),
            task.child(),
            attempt.correct(),
            attempt.correct() ? task.points() : 0,
            attempt.attemptedAt()));
  }
}
