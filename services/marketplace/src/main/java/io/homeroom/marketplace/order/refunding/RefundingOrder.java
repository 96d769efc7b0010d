package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.refunding.refusal.PointsHaveEnded;
import io.homeroom.marketplace.order.refunding.refusal.RefundTooLate;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.PointsUnavailable;
import io.homeroom.marketplace.points.PurseGone;
import io.homeroom.marketplace.points.ReferenceTaken;
import io.homeroom.platform.web.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives an order back:
 *
 * <ol>
 *   <li>what it gave is taken back, and it is marked as being refunded;
 *   <li>progress gives its points back, once, under the order's reference; or payments, which was
 *       asked with the first step, its money, and tells so;
 *   <li>the order is refunded.
 * </ol>
 *
 * <p>Without an answer it stays where it is, and is asked about again. So it does if progress
 * denies that there is anything to give back: that is for staff to look into.
 */
@Component
public class RefundingOrder {
  private static final Logger LOG = LoggerFactory.getLogger(RefundingOrder.class);

  private final Orders orders;
  private final PointsAtProgress points;
  private final PointsToAsk asked;
  private final EndingRefund ending;
  private final RefundSteps steps;

  RefundingOrder(
      Orders orders,
      PointsAtProgress points,
      PointsToAsk asked,
      EndingRefund ending,
      RefundSteps steps) {
    this.orders = orders;
    this.ending = ending;
    this.asked = asked;
    this.points = points;
    this.steps = steps;
  }

  /**
   * The buyer, or a parent of the child that is, wants the points, or the money, back.
   *
   * @throws RefundTooLate if it was paid too long ago
   * @throws PointsHaveEnded if it was paid with points of somebody who was a child then
   * @throws io.homeroom.marketplace.purchase.AlreadyUsed if something was opened or sent
   * @throws io.homeroom.marketplace.order.refusal.OrderOutOfTurn if it is not paid
   */
  public Order refundToBuyer(OrderId id, Caller by) {
    steps.beginByBuyer(id, by);
    return proceed(id);
  }

  /**
   * Staff has it given back, used or not, which is told.
   *
   * @throws io.homeroom.marketplace.order.refusal.OrderOutOfTurn if it is not paid
   */
  public Order refundByStaff(OrderId id, Caller staff) {
    steps.beginByStaff(id, staff);
    return proceed(id);
  }

  /** Goes as far as it can, without a transaction around it; the order as it is then. */
  public Order proceed(OrderId id) {
    var order = orders.get(id);
    if (order.card().isPresent()) {
      return order;
    }
    try {
      giveBackParts(order);
      if (order.state() != OrderState.REFUNDING) {
        return orders.get(id);
      }
      if (order.items().areWhole()) {
        points.refund(order.buyer().purse(), id.reference());
      }
    } catch (PointsUnavailable unknown) {
      return order;
    } catch (PurseGone | ReferenceTaken wrong) {
      LOG.error("Progress knows nothing of the points of order {}", id.value(), wrong);
      return order;
    }
    return steps.end(id);
  }

  /** And the rest, if there have been parts. */
  private void giveBackParts(Order order) {
    for (var refund : asked.of(order.id())) {
      points.refund(
          order.buyer().purse(), order.id().reference(), refund.reference(), refund.amount());
      ending.done(order.id(), refund.id(), refund.amount(), false);
    }
  }
}
