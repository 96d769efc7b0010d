package io.homeroom.progress.points.reversal;

import org.jspecify.annotations.Nullable;

/**
 * What is to be taken back.
 *
 * @param of the reference under which it happened
 * @param part none: all of it
 */
public record Reversal(String of, @Nullable Part part) {

  /** So many points of it, once under a reference of their own. */
  public record Part(String reference, long points) {}

  public static Reversal ofAll(String reference) {
    return new Reversal(reference, null);
  }

  String reference() {
    return part == null ? of : part.reference();
  }

  long points(long moved) {
    return part == null ? moved : part.points();
  }
}
