package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has become of points, or money, that were asked back. */
@Component
@Transactional
public class EndingRefund {
  private static final Logger LOG = LoggerFactory.getLogger(EndingRefund.class);

  private final Refunds refunds;
  private final Orders orders;
  private final MovingOrder moving;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndingRefund(
      Refunds refunds,
      Orders orders,
      MovingOrder moving,
      ApplicationEventPublisher events,
      Clock clock) {
    this.refunds = refunds;
    this.orders = orders;
    this.moving = moving;
    this.events = events;
    this.clock = Clock.tick(clock, Order.PRECISION);
  }

  /** Points, or money, of a part have come back; told within the transaction. */
  public record PartCameBack(Order order, UUID refund, long amount, Instant at) {}

  public void done(UUID refund) {
    refunds.orderOf(refund).map(orders::lock).ifPresent(order -> done(refund, order));
  }

  private void done(UUID refund, Order order) {
    var now = clock.instant();
    var done = refunds.done(refund, now);
    if (done.part() && done.isNews()) {
      events.publishEvent(new PartCameBack(order, refund, done.amount(), now));
    }
    if (!done.part() && order.state() == OrderState.REFUNDING) {
      moving.endRefund(order);
    }
  }

  /** Staff has given so much back by hand: a part of which payments could not do so is done. */
  public void doneByStaff(OrderId order, long minor) {
    orders.lock(order);
    refunds.failedPart(order, minor).ifPresent(this::done);
  }

  /** Staff has to look into it; the order stays as it is. */
  public void failed(UUID refund, String reason) {
    LOG.error("Refund {} of an order has failed: {}", refund, reason);
    refunds.orderOf(refund).ifPresent(orders::lock);
    refunds.failed(refund, clock.instant());
  }
}
