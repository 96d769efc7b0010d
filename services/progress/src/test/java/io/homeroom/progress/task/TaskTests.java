package io.homeroom.progress.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.task.Draft.Choice;
import io.homeroom.progress.task.refusal.AnswerNotOfTask;
import io.homeroom.progress.task.refusal.AnswersMustDiffer;
import io.homeroom.progress.task.refusal.ExactlyOneAnswerMustBeCorrect;
import io.homeroom.progress.task.refusal.TaskAlreadySolved;
import io.homeroom.progress.task.refusal.TaskWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskTests {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Choice WRONG = new Choice("41", false);
  private static final Choice RIGHT = new Choice("42", true);

  private final Task task =
      Task.of(
          new Child(UUID.randomUUID(), UUID.randomUUID()),
          UUID.randomUUID(),
          draft(List.of(WRONG, RIGHT)),
          5,
          NOW);

  @Test
  void knowsItsCorrectAnswer() {
    assertThat(task.isCorrect(task.answers().get(1).id())).isTrue();
    assertThat(task.isCorrect(task.answers().get(0).id())).isFalse();
  }

  @Test
  void knowsNoAnswerOfAnotherTask() {
    assertThatThrownBy(() -> task.isCorrect(UUID.randomUUID())).isInstanceOf(AnswerNotOfTask.class);
  }

  @Test
  void isOpenUntilItIsSolvedOrWithdrawn() {
    assertThatCode(task::requireOpen).doesNotThrowAnyException();
    assertThatThrownBy(() -> in(TaskState.SOLVED).requireOpen())
        .isInstanceOf(TaskAlreadySolved.class);
    assertThatThrownBy(() -> in(TaskState.WITHDRAWN).requireOpen())
        .isInstanceOf(TaskWithdrawn.class);
  }

  @Test
  void hasExactlyOneCorrectAnswer() {
    assertThatThrownBy(() -> draft(List.of(WRONG, new Choice("43", false))))
        .isInstanceOf(ExactlyOneAnswerMustBeCorrect.class);
    assertThatThrownBy(() -> draft(List.of(RIGHT, new Choice("43", true))))
        .isInstanceOf(ExactlyOneAnswerMustBeCorrect.class);
  }

  @Test
  void hasNoTwoAnswersThatReadTheSame() {
    assertThatThrownBy(() -> draft(List.of(RIGHT, new Choice("42 ", false))))
        .isInstanceOf(AnswersMustDiffer.class);
  }

  private Task in(TaskState state) {
    return new Task(
        task.id(),
        task.child(),
        task.createdBy(),
        task.question(),
        task.answers(),
        task.correctAnswer(),
        task.points(),
        task.subject(),
        task.language(),
        task.image(),
        state,
        task.createdAt());
  }

  private static Draft draft(List<Choice> choices) {
    return new Draft("What is seven times six?", choices, 10, null, Language.EN, null);
  }
}
