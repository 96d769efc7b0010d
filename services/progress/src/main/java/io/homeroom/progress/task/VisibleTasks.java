package io.homeroom.progress.task;

import io.homeroom.platform.families.ChildNotFound;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.task.refusal.TaskNotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tasks that the caller may see: those of children that the caller may see. */
@Component
public class VisibleTasks {
  private final SeeingTasks tasks;
  private final VisibleChildren children;

  VisibleTasks(SeeingTasks tasks, VisibleChildren children) {
    this.tasks = tasks;
    this.children = children;
  }

  /**
   * The tasks of a child that the caller may see, the newest first.
   *
   * @throws ChildNotFound if the caller may not
   */
  public CursorPage<Task> tasks(UUID child, Caller caller, Cursor cursor) {
    return tasks.of(children.one(child, caller), cursor);
  }

  /**
   * A task that the caller may see.
   *
   * @throws TaskNotFound if the caller may not, or there is none
   */
  public Task task(UUID id, Caller caller) {
    var family = caller.familyId();
    if (family == null) {
      throw new TaskNotFound();
    }
    try {
      var task = tasks.one(new TaskId(id), family);
      children.one(task.child().id(), caller);
      return task;
    } catch (ChildNotFound hidden) {
      throw new TaskNotFound();
    }
  }
}
