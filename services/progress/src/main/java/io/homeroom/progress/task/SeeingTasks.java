package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.progress.task.refusal.TaskNotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tasks of a child. */
@Component
public class SeeingTasks {
  private final Tasks tasks;

  SeeingTasks(Tasks tasks) {
    this.tasks = tasks;
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
}
