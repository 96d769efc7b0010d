package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has become of money that payments was asked to give back. */
@Component
@Transactional
public class RefundingMoney {
  private static final Logger LOG = LoggerFactory.getLogger(RefundingMoney.class);

  private final MoneyRefunds refunds;
  private final Orders orders;
  private final MovingOrder moving;

  RefundingMoney(MoneyRefunds refunds, Orders orders, MovingOrder moving) {
    this.refunds = refunds;
    this.orders = orders;
    this.moving = moving;
  }

  public void done(UUID refund) {
    refunds
        .orderOf(refund)
        .map(orders::lock)
        .ifPresent(
            order -> {
              refunds.done(refund);
              if (order.state() == OrderState.REFUNDING) {
                moving.endRefund(order);
              }
            });
  }

  /** Staff has to look into it; the order stays as it is. */
  public void failed(UUID refund, String reason) {
    LOG.error("Refund {} of an order has failed: {}", refund, reason);
    refunds.failed(refund);
  }
}
