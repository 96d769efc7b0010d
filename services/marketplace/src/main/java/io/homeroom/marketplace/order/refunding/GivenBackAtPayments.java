package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.CardOrders;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.stock.Stock;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff has given all of an order's money back at payments: that ends it, whatever it had come to,
 * and even if nobody here knew yet that it was paid.
 */
@Component
@Transactional
public class GivenBackAtPayments {
  private final Orders orders;
  private final CardOrders cards;
  private final MovingOrder moving;
  private final Stock stock;
  private final Fulfilling fulfilling;
  private final Clock clock;

  GivenBackAtPayments(
      Orders orders,
      CardOrders cards,
      MovingOrder moving,
      Stock stock,
      Fulfilling fulfilling,
      Clock clock) {
    this.orders = orders;
    this.cards = cards;
    this.moving = moving;
    this.stock = stock;
    this.fulfilling = fulfilling;
    this.clock = clock;
  }

  public void end(OrderId id, UUID payment) {
    var order = orders.lock(id);
    switch (order.state()) {
      case PAYING -> {
        stock.release(id.reference());
        moving.endAtPayments(paid(order, payment));
      }
      case PAID -> {
        fulfilling.takeBack(id.reference());
        moving.endAtPayments(order);
      }
      case REFUNDING -> moving.endAtPayments(order);
      case ASKING, CANCELLED -> cards.paid(id, payment, clock.instant());
      case REFUNDED -> {}
    }
  }

  private static Order paid(Order order, UUID payment) {
    return order.isMoneyThere() ? order : order.paidWith(payment);
  }
}
