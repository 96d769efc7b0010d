package io.homeroom.progress.task;

import io.homeroom.progress.consent.CoreConsent;
import io.homeroom.progress.directory.Child;
import io.homeroom.progress.settings.SettlingTasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent gives a child a task, and the child is told. */
@Component
public class AssigningTask {
  private final Tasks tasks;
  private final CoreConsent consent;
  private final SettlingTasks settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AssigningTask(
      Tasks tasks,
      CoreConsent consent,
      SettlingTasks settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tasks = tasks;
    this.consent = consent;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives a child a task.
   *
   * @throws io.homeroom.progress.consent.ConsentWithdrawn if its parents allow no more of it
   */
  @Transactional
  public Task assign(Child child, UUID parent, Draft draft) {
    consent.require(child);
    var task = Task.of(child, parent, draft, settings.of(child).pointsPerTask(), clock.instant());
    tasks.add(task);
    events.publishEvent(new TaskAssigned(task.id(), child, task.points(), task.createdAt()));
    return task;
  }
}
