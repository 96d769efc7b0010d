package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.task.refusal.AnswerNotOfTask;
import io.homeroom.progress.task.refusal.TaskAlreadySolved;
import io.homeroom.progress.task.refusal.TaskNotFound;
import io.homeroom.progress.task.refusal.TaskWithdrawn;
import java.util.Optional;
import java.util.UUID;
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
   * Answers a task of the child: it is solved if that is its correct answer, and kept from changing
   * until the transaction ends.
   *
   * @return the points of a task that is solved by it
   * @throws TaskNotFound if it is another child's
   * @throws TaskAlreadySolved if it has been solved
   * @throws TaskWithdrawn if a parent has taken it back
   * @throws AnswerNotOfTask if it has no such answer
   */
  public Optional<Integer> answer(TaskId id, Child child, UUID answer) {
    return tasks.solve(id, child, answer).or(() -> looked(id, child, answer));
  }

  private Optional<Integer> looked(TaskId id, Child child, UUID answer) {
    var task =
        tasks
            .lock(id, child.family())
            .filter(found -> found.child().equals(child))
            .orElseThrow(TaskNotFound::new);
    task.requireOpen();
    if (!task.isCorrect(answer)) {
      return Optional.empty();
    }
    tasks.become(task, TaskState.SOLVED);
    return Optional.of(task.points());
  }
}
