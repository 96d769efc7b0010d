package io.homeroom.e2e;

/** A step of a journey did not go as it should. */
public final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StepFailed(String message) {
    super(message);
  }
}
