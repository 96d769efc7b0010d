package io.homeroom.progress.task.refusal;

/** Two answers of a task read the same. */
public final class AnswersMustDiffer extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
