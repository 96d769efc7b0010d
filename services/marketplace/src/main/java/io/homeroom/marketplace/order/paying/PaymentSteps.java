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
   * @return as it is then, whoever has paid it
   * @throws io.homeroom.marketplace.stock.ReservationExpired if it was not held for long enough
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if it can be sent nowhere by
   *     now
   */
  public Order pay(Order order) {
    return moving.pay(order).map(this::handOut).orElseGet(() -> orders.get(order.id()));
  }

  /**
   * The same, of what is there still.
   *
   * @throws io.homeroom.marketplace.stock.OutOfStock if there is not as much
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if it can be sent nowhere by
   *     now
   */
  public Order payLate(Order order) {
    return moving.pay(order).map(this::handOutLate).orElseGet(() -> orders.get(order.id()));
  }

  /** It is paid for nothing: its points, or its money, are to be given back. */
  public void giveUp(OrderId id, EndReason reason) {
    var order = orders.lock(id);
    if (order.state() == OrderState.PAYING) {
      stock.release(id.reference());
      moving.beginRefund(order, reason, null);
    }
  }

  /** Nothing is spent: what was held is free for others. Money that has come meanwhile wins. */
  public Order cancel(OrderId id, EndReason reason) {
    var order = orders.lock(id);
    if (order.state() != OrderState.PAYING || order.isMoneyThere()) {
      return order;
    }
    stock.release(id.reference());
    return moving.cancel(order, reason, null);
  }

  private Order handOut(Order order) {
    fulfil(order);
    if (order.items().haveToBeSent()) {
      stock.take(order.id().reference());
    }
    return order;
  }

  private Order handOutLate(Order order) {
    fulfil(order);
    stock.reserve(order.id().reference(), order.items().physical(), clock.instant().plus(MOMENT));
    stock.take(order.id().reference());
    return order;
  }

  /** Holds the address, and is done before stock is locked: a family's end goes that way too. */
  private void fulfil(Order order) {
    fulfilling.fulfil(order.id().reference(), order.buyer().recipient(), order.items().lines());
  }
}
