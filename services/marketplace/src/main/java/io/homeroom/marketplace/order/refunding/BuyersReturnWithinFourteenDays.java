package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import java.time.Duration;
import java.time.Instant;

/**
 * A buyer gives back what was paid at most fourteen days ago. What has to be sent and has not been
 * is given back however late: its supplier may never send it.
 */
final class BuyersReturnWithinFourteenDays {
  private static final Duration LONGEST = Duration.ofDays(14);

  private BuyersReturnWithinFourteenDays() {}

  static void require(Order order, Instant now) {
    var paidAt = order.paidAt();
    if (paidAt != null && !order.hasToBeSent() && paidAt.plus(LONGEST).isBefore(now)) {
      throw new RefundTooLate();
    }
  }
}
