package io.homeroom.progress.task;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.progress.directory.Child;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a child, and how it fared. */
@Component
@Transactional(readOnly = true)
public class SeeingTasks {
  private final Tasks tasks;
  private final Attempts attempts;

  SeeingTasks(Tasks tasks, Attempts attempts) {
    this.tasks = tasks;
    this.attempts = attempts;
  }

  public CursorPage<Task> of(Child child, Cursor cursor) {
    return cursor.page(tasks.of(child, cursor), task -> task.id().value());
  }

  /**
   * A task of the family.
   *
   * @throws TaskNotFound if it has no such task
   */
  public Task one(TaskId id, UUID family) {
    return tasks.find(id, family).orElseThrow(TaskNotFound::new);
  }

  public CursorPage<Attempt> attemptsAt(Task task, Cursor cursor) {
    return cursor.page(attempts.of(task.id(), cursor), Attempt::id);
  }
}
