package io.homeroom.notification.letter.delivery;

/** Only a failed letter can be put back. */
public final class LetterHasNotFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LetterHasNotFailed(LetterState state) {
    super("The letter has not failed, it is " + state);
  }
}
