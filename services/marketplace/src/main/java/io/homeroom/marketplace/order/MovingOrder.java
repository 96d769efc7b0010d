package io.homeroom.marketplace.order;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a locked order to its next state, writes that down, and tells of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MovingOrder {
  private final Orders orders;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovingOrder(Orders orders, ApplicationEventPublisher events, Clock clock) {
    this.orders = orders;
    this.events = events;
    this.clock = Clock.tick(clock, Order.PRECISION);
  }

  public Order approve(Order order) {
    return moved(order.approved(clock.instant()));
  }

  public Order pay(Order order) {
    return moved(order.paid(clock.instant()));
  }

  public Order cancel(Order order, EndReason reason, @Nullable UUID by) {
    return moved(order.cancelled(reason, by, clock.instant()));
  }

  public Order beginRefund(Order order, EndReason reason, @Nullable UUID by) {
    return moved(order.refunding(reason, by, clock.instant()));
  }

  public Order endRefund(Order order) {
    return moved(order.refunded(clock.instant()));
  }

  private Order moved(Order order) {
    orders.change(order);
    events.publishEvent(new OrderMoved(order));
    return order;
  }
}
