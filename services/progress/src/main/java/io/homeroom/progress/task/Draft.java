package io.homeroom.progress.task;

import io.homeroom.progress.task.refusal.AnswersMustDiffer;
import io.homeroom.progress.task.refusal.ExactlyOneAnswerMustBeCorrect;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a parent writes of a task.
 *
 * @param points earned by solving it; none: the usual ones of the child
 * @param image shown with the question
 */
public record Draft(
    String question,
    List<Choice> choices,
    @Nullable Integer points,
    @Nullable String subject,
    Language language,
    @Nullable UUID image) {

  /** An answer, and whether it is the correct one. */
  public record Choice(String text, boolean correct) {}

  /**
   * A task's words as they may be given to a child.
   *
   * @throws ExactlyOneAnswerMustBeCorrect unless that is so
   * @throws AnswersMustDiffer if two of them read the same
   */
  public Draft {
    choices = List.copyOf(choices);
    if (choices.stream().filter(Choice::correct).count() != 1) {
      throw new ExactlyOneAnswerMustBeCorrect();
    }
    if (choices.stream().map(choice -> choice.text().strip()).distinct().count() < choices.size()) {
      throw new AnswersMustDiffer();
    }
  }
}
