package io.homeroom.progress.points.reversal;

/** More would be taken back than has moved, all parts taken together. */
public final class MoreThanWasMoved extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
