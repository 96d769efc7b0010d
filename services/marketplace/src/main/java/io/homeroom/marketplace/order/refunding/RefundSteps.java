package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.marketplace.oversight.StaffAct;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an order is given back, each step a transaction that locks the order. What it gave is taken
 * back before its points are, so that nobody has both.
 */
@Component
@Transactional
class RefundSteps {
  private final Orders orders;
  private final FamiliesGiveBackTheirOwn families;
  private final Fulfilling fulfilling;
  private final MovingOrder moving;
  private final StaffActs acts;
  private final Clock clock;

  RefundSteps(
      Orders orders,
      FamiliesGiveBackTheirOwn families,
      Fulfilling fulfilling,
      MovingOrder moving,
      StaffActs acts,
      Clock clock) {
    this.orders = orders;
    this.families = families;
    this.fulfilling = fulfilling;
    this.moving = moving;
    this.acts = acts;
    this.clock = clock;
  }

  public void beginByBuyer(OrderId id, Caller by) {
    begin(
        id,
        EndReason.RETURNED,
        by.personId(),
        order -> {
          families.require(order, by);
          BuyersReturnWithinFourteenDays.require(order, order.items().kept(), clock.instant());
          fulfilling.takeBackUnused(id.reference());
        });
  }

  public void beginByStaff(OrderId id, Caller staff) {
    begin(
        id,
        EndReason.REFUNDED_BY_STAFF,
        staff.personId(),
        order -> {
          fulfilling.takeBack(id.reference());
          acts.record(staff, StaffAct.REFUND_ORDER, order.subjects());
        });
  }

  public Order end(OrderId id) {
    var order = orders.lock(id);
    return order.state() == OrderState.REFUNDING ? moving.endRefund(order) : order;
  }

  private void begin(OrderId id, EndReason reason, UUID by, Consumer<Order> takeBack) {
    var order = orders.lock(id);
    switch (order.state()) {
      case PAID -> {
        takeBack.accept(order);
        moving.beginRefund(order, reason, by);
      }
      case REFUNDING, REFUNDED -> {}
      case ASKING, PAYING, CANCELLED -> throw new OrderOutOfTurn();
    }
  }
}
