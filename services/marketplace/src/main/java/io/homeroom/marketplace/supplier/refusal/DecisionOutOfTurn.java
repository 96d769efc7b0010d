package io.homeroom.marketplace.supplier.refusal;

/** The shop is not in the state in which that is decided. */
public final class DecisionOutOfTurn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
