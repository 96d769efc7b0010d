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

  /** Money does not come back, or has gone again; told once, within the transaction. */
  public record RefundFailed(Order order, UUID refund, long minor, Instant at) {}

  /**
   * What was asked back has come.
   *
   * @param granted less than was asked for if staff had given back some before
   * @param full whether nothing is left of what was paid
   */
  public void done(OrderId id, UUID refund, long granted, boolean full) {
    var order = orders.lock(id);
    var now = clock.instant();
    var done = refunds.done(refund, granted, now);
    settleIf(full, id, now);
    done.ifPresent(it -> goOn(order, refund, it, now));
  }

  /** Staff has given so much back by hand: a refund of as much that has failed is done. */
  public void doneByStaff(OrderId id, long minor, boolean full) {
    orders.lock(id);
    refunds
        .failed(id, minor)
        .ifPresentOrElse(
            refund -> done(id, refund, minor, full), () -> settleIf(full, id, clock.instant()));
  }

  private void settleIf(boolean full, OrderId id, Instant now) {
    if (full) {
      refunds.allDone(id, now);
    }
  }

  private void goOn(Order order, UUID refund, Refunds.Done done, Instant now) {
    if (done.isNews()) {
      events.publishEvent(new PartCameBack(order, refund, done.granted(), now));
    }
    if (done.rest() && order.state() == OrderState.REFUNDING) {
      moving.endRefund(order);
    }
  }

  /** Ours or staff's: staff has to look into it; the order stays as it is. */
  public void failed(OrderId id, UUID refund, long minor) {
    var order = orders.lock(id);
    var now = clock.instant();
    if (refunds.failed(refund, id, minor, now)) {
      LOG.warn("Refund {} of order {} has failed", refund, id.value());
      events.publishEvent(new RefundFailed(order, refund, minor, now));
    }
  }

  /**
   * Nothing was left for it at payments: staff has given that back, or is about to, which is heard
   * too. No bank has refused it, so its failing is shown and not told.
   */
  public void refused(OrderId id, UUID refund) {
    orders.lock(id);
    refunds.refused(refund, clock.instant());
  }
}
