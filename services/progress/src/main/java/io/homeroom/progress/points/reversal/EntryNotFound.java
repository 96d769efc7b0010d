package io.homeroom.progress.points.reversal;

/** Nothing has happened under that reference. */
public final class EntryNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
