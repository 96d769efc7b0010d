package io.homeroom.marketplace.order.paying;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.stock.Stock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from an answer about points, each a transaction that locks the order. Whoever comes
 * second finds the order moved, and changes nothing.
 */
@Component
@Transactional
class PaymentSteps {
  private static final Duration MOMENT = Duration.ofMinutes(1);

  private final Orders orders;
  private final Stock stock;
  private final Fulfilling fulfilling;
  private final MovingOrder moving;
  private final Clock clock;

  PaymentSteps(Orders orders, Stock stock, Fulfilling fulfilling, MovingOrder moving, Clock clock) {
    this.orders = orders;
    this.stock = stock;
    this.fulfilling = fulfilling;
    this.moving = moving;
    this.clock = clock;
  }

  /**
   * The points are spent: the buyer gets what was held.
   *
   * @throws io.homeroom.marketplace.stock.ReservationExpired if it was not held for long enough
   */
  public Order pay(OrderId id) {
    var order = orders.lock(id);
    return order.state() == OrderState.PAYING ? handOut(order) : order;
  }

  /**
   * The same, of what is there still.
   *
   * @throws io.homeroom.marketplace.stock.OutOfStock if there is not as much
   */
  public Order payLate(OrderId id) {
    var order = orders.lock(id);
    if (order.state() != OrderState.PAYING) {
      return order;
    }
    stock.reserve(id.reference(), order.quantities(), clock.instant().plus(MOMENT));
    return handOut(order);
  }

  /** The points are spent for nothing: they are to be given back. */
  public Order giveUp(OrderId id) {
    var order = orders.lock(id);
    return order.state() == OrderState.PAYING
        ? moving.beginRefund(order, EndReason.OUT_OF_STOCK, null)
        : order;
  }

  /** No points are spent: what was held is free for others. */
  public Order cancel(OrderId id, EndReason reason) {
    var order = orders.lock(id);
    if (order.state() != OrderState.PAYING) {
      return order;
    }
    stock.release(id.reference());
    return moving.cancel(order, reason, null);
  }

  private Order handOut(Order order) {
    var reference = order.id().reference();
    stock.take(reference);
    fulfilling.fulfil(reference, order.buyer().recipient(), order.lines());
    return moving.pay(order);
  }
}
