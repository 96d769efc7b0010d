package io.homeroom.progress.task.refusal;

/** A task has none or several correct answers. */
public final class ExactlyOneAnswerMustBeCorrect extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
