package io.homeroom.marketplace.order.paying;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.checkout.ProviderNotOffered;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.refunding.RefundingOrder;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.PointsUnavailable;
import io.homeroom.marketplace.points.PurseGone;
import io.homeroom.marketplace.shipping.refusal.AddressRequired;
import io.homeroom.marketplace.stock.OutOfStock;
import io.homeroom.marketplace.stock.ReservationExpired;
import org.springframework.stereotype.Component;

/**
 * Pays an order. It was marked as being paid, and what it is to get is held:
 *
 * <ol>
 *   <li>progress is asked for its points, or payments for a checkout, under the order's reference;
 *   <li>they are spent, or money has come: the buyer gets what was held, and the order is paid;
 *   <li>they are refused, or the checkout is over: nothing more is held, the order is cancelled;
 *   <li>there is no answer: it stays as it is, and is asked about again.
 * </ol>
 *
 * <p>Any of it may be done twice, by a repeated call or by a sweeper after a crash: the reference
 * keeps points and money from being taken twice, the order's state the rest. If the answer came so
 * late that what was held has gone to others and no more is there, or that its family has no
 * address any more, they are given back.
 */
@Component
public class PayingOrder {
  private final Orders orders;
  private final PointsAtProgress points;
  private final PayingByCard byCard;
  private final PaymentSteps steps;
  private final RefundingOrder refunding;

  PayingOrder(
      Orders orders,
      PointsAtProgress points,
      PayingByCard byCard,
      PaymentSteps steps,
      RefundingOrder refunding) {
    this.orders = orders;
    this.points = points;
    this.byCard = byCard;
    this.steps = steps;
    this.refunding = refunding;
  }

  /** Goes as far as it can, without a transaction around it; the order as it is then. */
  public Order proceed(OrderId id) {
    return proceed(orders.get(id));
  }

  /** The same, with the order as it was read last. */
  public Order proceed(Order order) {
    if (order.state() != OrderState.PAYING) {
      return order;
    }
    return switch (order.tender()) {
      case Tender.Points _ -> spend(order);
      case Tender.Card card -> take(byCard.ask(order, card));
    };
  }

  /**
   * Has an order by card that is not paid yet be paid by that provider.
   *
   * @throws OrderOutOfTurn if nobody has to pay
   * @throws ProviderNotOffered if it cannot be paid by that one; it can be as before
   */
  public Order payBy(OrderId id, Provider wanted) {
    return take(byCard.askBy(id, wanted));
  }

  private Order take(Order order) {
    return order.state() == OrderState.PAYING && order.isMoneyThere() ? handOut(order) : order;
  }

  private Order spend(Order order) {
    try {
      points.spend(order.buyer().purse(), order.items().total(), order.id().reference());
    } catch (NotEnoughPoints refused) {
      return steps.cancel(order.id(), EndReason.NOT_ENOUGH_POINTS);
    } catch (PurseGone gone) {
      return steps.cancel(order.id(), EndReason.CHILD_GONE);
    } catch (PointsUnavailable unknown) {
      return order;
    }
    return handOut(order);
  }

  private Order handOut(Order order) {
    try {
      return steps.pay(order);
    } catch (ReservationExpired late) {
      return handOutLate(order);
    } catch (AddressRequired nowhere) {
      return giveUp(order.id(), EndReason.NO_ADDRESS);
    }
  }

  private Order handOutLate(Order order) {
    try {
      return steps.payLate(order);
    } catch (OutOfStock gone) {
      return giveUp(order.id(), EndReason.OUT_OF_STOCK);
    } catch (AddressRequired nowhere) {
      return giveUp(order.id(), EndReason.NO_ADDRESS);
    }
  }

  private Order giveUp(OrderId id, EndReason reason) {
    steps.giveUp(id, reason);
    return refunding.proceed(id);
  }
}
