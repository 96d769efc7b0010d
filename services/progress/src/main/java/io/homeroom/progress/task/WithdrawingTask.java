package io.homeroom.progress.task;

import io.homeroom.progress.task.refusal.TaskAlreadySolved;
import io.homeroom.progress.task.refusal.TaskNotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes back a task that nobody has solved. */
@Component
public class WithdrawingTask {
  private final Tasks tasks;

  WithdrawingTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * Withdraws a task of the family; one that has been withdrawn stays so.
   *
   * @throws TaskNotFound if the family has no such task
   * @throws TaskAlreadySolved if its child was faster
   */
  @Transactional
  public void withdraw(TaskId id, UUID family) {
    var task = tasks.lock(id, family).orElseThrow(TaskNotFound::new);
    if (task.state() != TaskState.WITHDRAWN) {
      task.requireOpen();
      tasks.become(task, TaskState.WITHDRAWN);
    }
  }
}
