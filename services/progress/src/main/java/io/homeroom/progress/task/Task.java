package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.task.refusal.AnswerNotOfTask;
import io.homeroom.progress.task.refusal.ExactlyOneAnswerMustBeCorrect;
import io.homeroom.progress.task.refusal.TaskAlreadySolved;
import io.homeroom.progress.task.refusal.TaskWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a child.
 *
 * <p>It is open until the child solves it or a parent withdraws it, and neither can be taken back.
 * Exactly one of its answers is the correct one.
 *
 * @param createdBy the parent who gave it
 * @param image shown with the question
 */
public record Task(
    TaskId id,
    Child child,
    UUID createdBy,
    String question,
    List<Answer> answers,
    UUID correctAnswer,
    int points,
    @Nullable String subject,
    Language language,
    @Nullable UUID image,
    TaskState state,
    Instant createdAt) {

  static Task of(Child child, UUID parent, Draft draft, int usualPoints, Instant now) {
    var answers = new ArrayList<Answer>();
    UUID correct = null;
    for (var choice : draft.choices()) {
      var answer = Answer.of(choice.text());
      answers.add(answer);
      correct = choice.correct() ? answer.id() : correct;
    }
    if (correct == null) {
      throw new ExactlyOneAnswerMustBeCorrect();
    }
    return new Task(
        TaskId.next(),
        child,
        parent,
        draft.question(),
        List.copyOf(answers),
        correct,
        Objects.requireNonNullElse(draft.points(), usualPoints),
        draft.subject(),
        draft.language(),
        draft.image(),
        TaskState.OPEN,
        now);
  }

  /**
   * Whether an answer is the correct one.
   *
   * @throws AnswerNotOfTask if there is no such answer here
   */
  public boolean isCorrect(UUID answer) {
    if (answers.stream().noneMatch(known -> known.id().equals(answer))) {
      throw new AnswerNotOfTask();
    }
    return answer.equals(correctAnswer);
  }

  /**
   * Lets nothing more happen to a task whose life has ended.
   *
   * @throws TaskAlreadySolved if the child has found the correct answer
   * @throws TaskWithdrawn if a parent has taken the task back
   */
  void requireOpen() {
    switch (state) {
      case SOLVED -> throw new TaskAlreadySolved();
      case WITHDRAWN -> throw new TaskWithdrawn();
      case OPEN -> {}
    }
  }
}
