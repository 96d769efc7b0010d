package io.homeroom.marketplace.points;

/** The child whose points they were has gone. */
public final class PurseGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
