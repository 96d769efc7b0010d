package io.homeroom.progress.task;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each attempt, as long as a child does not try all answers of all tasks. */
@Component
class RecordingAttempt {
  private final Attempts attempts;
  private final AttemptSettings settings;
  private final ApplicationEventPublisher events;

  RecordingAttempt(Attempts attempts, AttemptSettings settings, ApplicationEventPublisher events) {
    this.attempts = attempts;
    this.settings = settings;
    this.events = events;
  }

  void record(Task task, Attempt attempt) {
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
