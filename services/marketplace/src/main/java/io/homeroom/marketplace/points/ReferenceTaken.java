package io.homeroom.marketplace.points;

/** Something else was asked for under the reference before. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
