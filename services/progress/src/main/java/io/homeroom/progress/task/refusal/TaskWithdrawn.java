package io.homeroom.progress.task.refusal;

/** The parents have taken the task back. */
public final class TaskWithdrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
