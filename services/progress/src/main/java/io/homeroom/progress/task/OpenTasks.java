package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that wait for their child. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenTasks {
  private final Tasks tasks;

  OpenTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * Keeps a task of the child from changing until the transaction ends.
   *
   * @throws TaskNotFound if it is another child's
   * @throws TaskAlreadySolved if it has been solved
   * @throws TaskWithdrawn if a parent has taken it back
   */
  public Task lock(TaskId id, Child child) {
    var task =
        tasks
            .lock(id, child.family())
            .filter(found -> found.child().equals(child))
            .orElseThrow(TaskNotFound::new);
    task.requireOpen();
    return task;
  }

  public void solve(Task task) {
    tasks.become(task, TaskState.SOLVED);
  }
}
