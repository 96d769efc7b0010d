package io.homeroom.notification.letter;

/** Somebody who is needed does not answer, or not as expected; later may be better. */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public Unreachable(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  String code() {
    return code;
  }
}
