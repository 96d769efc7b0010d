package io.homeroom.identity.pin.fit;

/** The PIN is one of the first that somebody would try. */
public final class GuessablePin extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GuessablePin() {
    super("is too easy to guess");
  }
}
