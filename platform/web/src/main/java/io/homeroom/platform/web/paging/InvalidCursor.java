package io.homeroom.platform.web.paging;

/** The cursor is not one that this list gave out. */
public final class InvalidCursor extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCursor() {
    super("The cursor is not one that this list gave out");
  }
}
