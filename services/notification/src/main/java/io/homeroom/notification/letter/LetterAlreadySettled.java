package io.homeroom.notification.letter;

/** The letter is sent, skipped or failed: nothing more happens to it. */
final class LetterAlreadySettled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterAlreadySettled(LetterState state) {
    super("The letter is already " + state);
  }
}
