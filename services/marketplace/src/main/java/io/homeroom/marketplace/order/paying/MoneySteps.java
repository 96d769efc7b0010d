package io.homeroom.marketplace.order.paying;

import static java.util.Objects.requireNonNull;

import io.homeroom.marketplace.checkout.Checkout;
import io.homeroom.marketplace.order.CardOrders;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.placing.TakingUp;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is learnt of an order's money, each in a transaction that locks the order. */
@Component
@Transactional
public class MoneySteps {
  /** Longer than payments is waited for. */
  private static final Duration ANSWERED = Duration.ofSeconds(10);

  private final Orders orders;
  private final CardOrders cards;
  private final TakingUp takingUp;
  private final MovingOrder moving;
  private final Clock clock;

  MoneySteps(Orders orders, CardOrders cards, TakingUp takingUp, MovingOrder moving, Clock clock) {
    this.orders = orders;
    this.cards = cards;
    this.takingUp = takingUp;
    this.moving = moving;
    this.clock = clock;
  }

  /**
   * A parent wants another page.
   *
   * @throws OrderOutOfTurn if nobody has to pay
   */
  Order reopening(OrderId id) {
    var order = orders.lock(id);
    if (!isPayable(order)) {
      throw new OrderOutOfTurn();
    }
    cards.reopening(id, clock.instant().plus(ANSWERED));
    return orders.get(id);
  }

  /** A parent can pay on that page, or on none yet. */
  Order answered(OrderId id, Checkout checkout) {
    var order = orders.lock(id);
    if (isPayable(order)) {
      var until = requireNonNull(order.card().orElseThrow().until());
      cards.answered(id, checkout, checkout.url() == null ? clock.instant() : until);
    }
    return orders.get(id);
  }

  private static boolean isPayable(Order order) {
    return order.state() == OrderState.PAYING && order.isRevocable();
  }

  /**
   * Money has come, told for the first time or again. Where nobody waits for it any more, the order
   * is taken up again if only its time was over and it is of use still; else it is given back.
   */
  public Order came(OrderId id, UUID payment) {
    takingUp.hold(orders.get(id).buyer());
    var order = orders.lock(id);
    if (order.isMoneyThere()) {
      return order;
    }
    var paid = order.paidWith(payment);
    cards.paid(id, payment, clock.instant());
    return order.state() == OrderState.CANCELLED ? late(paid) : paid;
  }

  private Order late(Order paid) {
    var reason = requireNonNull(paid.reason());
    return reason == EndReason.NOT_PAID && takingUp.isOfUse(paid)
        ? moving.takeUp(paid)
        : moving.beginRefund(paid, reason, paid.endedBy());
  }
}
