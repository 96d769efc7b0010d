package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderItem;
import io.homeroom.marketplace.order.refunding.refusal.RefundTooLate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A buyer gives back what was paid at most fourteen days ago. What has to be sent and has not been
 * is given back however late: its supplier may never send it.
 */
final class BuyersReturnWithinFourteenDays {
  private static final Duration LONGEST = Duration.ofDays(14);

  private BuyersReturnWithinFourteenDays() {}

  /** For some items of it, or all that are left. */
  static void require(Order order, List<OrderItem> items, Instant now) {
    var paidAt = order.paidAt();
    var sent = items.stream().anyMatch(OrderItem::isPhysical);
    if (paidAt != null && !sent && paidAt.plus(LONGEST).isBefore(now)) {
      throw new RefundTooLate();
    }
  }
}
