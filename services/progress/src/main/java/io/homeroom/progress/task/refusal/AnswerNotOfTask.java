package io.homeroom.progress.task.refusal;

/** The answer belongs to another task, or to none. */
public final class AnswerNotOfTask extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
