package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.shipping.CancellingShipments.NobodyThere;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The money for what was not sent to a family goes back to whoever paid when the family comes to
 * its end. Its points end with it.
 */
@Component
class LeftBehind {
  private final Orders orders;
  private final Fulfilling fulfilling;
  private final AskingBack asking;
  private final MovingOrder moving;

  LeftBehind(Orders orders, Fulfilling fulfilling, AskingBack asking, MovingOrder moving) {
    this.orders = orders;
    this.fulfilling = fulfilling;
    this.asking = asking;
    this.moving = moving;
  }

  @EventListener
  void on(NobodyThere event) {
    OrderId.of(event.reference())
        .map(orders::lock)
        .filter(order -> order.state() == OrderState.PAID && order.isMoneyThere())
        .ifPresent(this::giveBack);
  }

  private void giveBack(Order order) {
    var unsent = fulfilling.takeBackUnsent(order.id().reference());
    var kept = order.items().kept();
    var part = kept.among(unsent);
    if (part.isEmpty()) {
      return;
    }
    if (part.size() == kept.size()) {
      moving.beginRefund(order, EndReason.NO_ADDRESS, null);
    } else {
      asking.askForPart(order, part, EndReason.NO_ADDRESS);
    }
  }
}
