package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.placing.refusal.TooManyOpenOrders;

/**
 * What somebody has ordered before.
 *
 * @param spent points, lately
 * @param asking orders that still ask parents
 * @param paying orders that are being paid
 */
record Former(long spent, int asking, int paying) {
  private static final int MOST_ASKING = 5;
  private static final int MOST_PAYING = 3;

  /**
   * Nobody floods parents with questions, or keeps a shop's stock by orders that are not paid while
   * progress is away.
   *
   * @throws TooManyOpenOrders if there are as many in that state as one may have
   */
  void requireFew(OrderState state) {
    if (state == OrderState.ASKING ? asking >= MOST_ASKING : paying >= MOST_PAYING) {
      throw new TooManyOpenOrders();
    }
  }
}
