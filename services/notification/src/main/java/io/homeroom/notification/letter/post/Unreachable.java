package io.homeroom.notification.letter.post;

/** Somebody who is needed does not answer, or not as expected; later may be better. */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public Unreachable(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
