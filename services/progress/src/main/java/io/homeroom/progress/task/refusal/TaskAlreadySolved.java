package io.homeroom.progress.task.refusal;

/** The task has been solved: nothing is accepted after that. */
public final class TaskAlreadySolved extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
