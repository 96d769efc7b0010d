package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import io.homeroom.progress.settings.SettlingTasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent gives a child a task, and the child is told. */
@Component
public class AssigningTask {
  private final Permission permission;
  private final Tasks tasks;
  private final SettlingTasks settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AssigningTask(
      Permission permission,
      Tasks tasks,
      SettlingTasks settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.permission = permission;
    this.tasks = tasks;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives a child a task.
   *
   * @throws io.homeroom.platform.families.consent.ConsentWithdrawn if its parents allow no more of
   *     it
   */
  @Transactional
  public Task assign(Child child, UUID parent, Draft draft) {
    permission.require(child);
    var usualPoints = settings.of(child).pointsPerTask();
    var task = Task.of(child, parent, draft, usualPoints, clock.instant());
    tasks.add(task);
    events.publishEvent(new TaskAssigned(task.id(), child, task.points(), task.createdAt()));
    return task;
  }
}
