package io.homeroom.progress.task.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.platform.web.security.Role;
import io.homeroom.progress.task.Answer;
import io.homeroom.progress.task.Language;
import io.homeroom.progress.task.Task;
import io.homeroom.progress.task.TaskState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task on the wire. Which answer is correct is told to parents alone.
 *
 * @param imageUrl good for five minutes; null without an image, and while it is not examined
 */
record TaskView(
    UUID taskId,
    UUID childId,
    String question,
    List<AnswerView> answers,
    int points,
    @Nullable String subject,
    Language language,
    @Nullable URI imageUrl,
    TaskState state,
    Instant createdAt) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnswerView(UUID answerId, String text, @Nullable Boolean correct) {}

  static TaskView of(Task task, Role viewer, @Nullable URI imageUrl) {
    return new TaskView(
        task.id().value(),
        task.child().id(),
        task.question(),
        task.answers().stream().map(answer -> view(answer, task, viewer)).toList(),
        task.points(),
        task.subject(),
        task.language(),
        imageUrl,
        task.state(),
        task.createdAt());
  }

  private static AnswerView view(Answer answer, Task task, Role viewer) {
    var correct = viewer == Role.PARENT ? answer.id().equals(task.correctAnswer()) : null;
    return new AnswerView(answer.id(), answer.text(), correct);
  }
}
