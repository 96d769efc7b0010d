package io.homeroom.platform.web.paging;

/** The wanted page is too small or too big. */
public final class LimitOutOfBounds extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitOutOfBounds() {
    super("must be a number from 1 to " + Cursor.MAX_LIMIT);
  }
}
