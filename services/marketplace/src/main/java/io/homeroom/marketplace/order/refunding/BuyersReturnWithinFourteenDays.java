package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.refunding.refusal.RefundTooLate;
import java.time.Duration;
import java.time.Instant;

/**
 * A buyer gives back what was paid at most fourteen days ago. What has to be sent and has not been
 * is given back however late: its supplier may never send it.
 */
final class BuyersReturnWithinFourteenDays {
  private static final Duration LONGEST = Duration.ofDays(14);

  private BuyersReturnWithinFourteenDays() {}

  /** For some items of it, or all that are left. */
  static void require(Order order, OrderItems items, Instant now) {
    var paidAt = order.paidAt();
    if (paidAt != null && !items.haveToBeSent() && paidAt.plus(LONGEST).isBefore(now)) {
      throw new RefundTooLate();
    }
  }
}
