package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.cart.Carts;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderMoved;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a new order down, by the call that placed it. */
@Component
class Keeping {
  private final PlacedOrders orders;
  private final HoldingStock holding;
  private final Carts carts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Keeping(
      PlacedOrders orders,
      HoldingStock holding,
      Carts carts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.orders = orders;
    this.holding = holding;
    this.carts = carts;
    this.events = events;
    this.clock = Clock.tick(clock, Order.PRECISION);
  }

  /** Finds what the call has placed before; nobody places another order for the buyer meanwhile. */
  Optional<Order> find(Buyer buyer, NamedCall call) {
    orders.hold(buyer);
    return orders.by(call);
  }

  Order keep(Buyer buyer, Tender tender, OrderItems items, boolean asks, NamedCall call) {
    var order = Order.of(buyer, tender, items, asks, clock.instant());
    if (!orders.add(order, call)) {
      return orders.by(call).orElseThrow();
    }
    if (order.state() == OrderState.PAYING) {
      holding.hold(order);
    }
    carts.remove(buyer.person(), order.items().products());
    events.publishEvent(new OrderMoved(order));
    return order;
  }
}
