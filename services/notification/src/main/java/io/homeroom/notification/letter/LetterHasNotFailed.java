package io.homeroom.notification.letter;

/** Only a failed letter can be put back. */
public final class LetterHasNotFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterHasNotFailed(LetterState state) {
    super("The letter has not failed, it is " + state);
  }
}
