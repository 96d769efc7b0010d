package io.homeroom.progress.points.ledger;

/** Something else has happened under that reference. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
