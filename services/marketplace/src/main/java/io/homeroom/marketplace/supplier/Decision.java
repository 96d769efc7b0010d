package io.homeroom.marketplace.supplier;

import io.homeroom.marketplace.supplier.refusal.DecisionOutOfTurn;

/** What moderators decide on a shop. */
public enum Decision {
  APPROVE(ShopState.APPLIED, ShopState.OPEN),
  REFUSE(ShopState.APPLIED, ShopState.REFUSED),
  SUSPEND(ShopState.OPEN, ShopState.SUSPENDED),
  REINSTATE(ShopState.SUSPENDED, ShopState.OPEN);

  private final ShopState from;
  private final ShopState to;

  Decision(ShopState from, ShopState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What a shop becomes by it.
   *
   * @throws DecisionOutOfTurn if there is nothing of that kind to decide
   */
  ShopState on(ShopState state) {
    if (state != from) {
      throw new DecisionOutOfTurn();
    }
    return to;
  }
}
