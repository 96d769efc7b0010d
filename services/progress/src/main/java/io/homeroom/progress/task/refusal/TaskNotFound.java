package io.homeroom.progress.task.refusal;

/** There is no such task for the caller. */
public final class TaskNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
