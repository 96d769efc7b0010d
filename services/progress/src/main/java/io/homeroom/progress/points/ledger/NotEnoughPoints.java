package io.homeroom.progress.points.ledger;

/** An account would fall below zero. */
public final class NotEnoughPoints extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
