package io.homeroom.marketplace.order;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an order to its next state, writes that down, and tells of it. */
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

  /** {@code chosen}: by whom it is paid, if it is by card and the parent has chosen. */
  public Order approve(Order order, UUID parent, @Nullable Provider chosen) {
    return moved(order, order.approved(parent, chosen, clock.instant()));
  }

  /** Pays it, unless somebody else has moved it since it was read. */
  public Optional<Order> pay(Order order) {
    return move(order, order.paid(clock.instant()));
  }

  /** Money has come for it though it was cancelled. */
  public Order takeUp(Order order) {
    return moved(order, order.takenUp(clock.instant()));
  }

  public Order cancel(Order order, EndReason reason, @Nullable UUID by) {
    return moved(order, order.cancelled(reason, by, clock.instant()));
  }

  public Order beginRefund(Order order, EndReason reason, @Nullable UUID by) {
    return moved(order, order.refunding(reason, by, clock.instant()));
  }

  public Order endAtPayments(Order order) {
    return moved(order, order.refundedAtPayments(clock.instant()));
  }

  public Order endRefund(Order order) {
    return moved(order, order.refunded(clock.instant()));
  }

  private Order moved(Order locked, Order next) {
    return move(locked, next).orElseThrow(OrderOutOfTurn::new);
  }

  private Optional<Order> move(Order order, Order next) {
    if (!orders.change(next, order.state())) {
      return Optional.empty();
    }
    events.publishEvent(new OrderMoved(next));
    return Optional.of(next);
  }
}
