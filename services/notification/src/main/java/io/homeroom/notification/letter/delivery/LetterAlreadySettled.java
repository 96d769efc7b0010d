package io.homeroom.notification.letter.delivery;

/** The letter is sent, skipped or failed: nothing more happens to it. */
public final class LetterAlreadySettled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LetterAlreadySettled(LetterState state) {
    super("The letter is already " + state);
  }
}
