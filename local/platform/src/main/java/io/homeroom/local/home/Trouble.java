package io.homeroom.local.home;

/**
 * Something the person at the keyboard can mend; the message says what and how, without a trace.
 */
public final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Trouble(String message) {
    super(message);
  }

  public Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
