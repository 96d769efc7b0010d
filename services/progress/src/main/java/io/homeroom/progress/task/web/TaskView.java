package io.homeroom.progress.task.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.platform.web.security.Role;
import io.homeroom.progress.task.Answer;
import io.homeroom.progress.task.Language;
import io.homeroom.progress.task.Task;
import io.homeroom.progress.task.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task on the wire. Which answer is correct is told to parents alone. */
record TaskView(
    UUID taskId,
    UUID childId,
    String question,
    List<AnswerView> answers,
    int points,
    @Nullable String subject,
    Language language,
    TaskState state,
    Instant createdAt) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnswerView(UUID answerId, String text, @Nullable Boolean correct) {}

  static TaskView of(Task task, Role viewer) {
    return new TaskView(
        task.id().value(),
        task.child().id(),
        task.question(),
        task.answers().stream().map(answer -> view(answer, task, viewer)).toList(),
        task.points(),
        task.subject(),
        task.language(),
        task.state(),
        task.createdAt());
  }

  private static AnswerView view(Answer answer, Task task, Role viewer) {
    var correct = viewer == Role.PARENT ? answer.id().equals(task.correctAnswer()) : null;
    return new AnswerView(answer.id(), answer.text(), correct);
  }
}
