package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.refunding.refusal.NotInOrder;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.marketplace.oversight.StaffAct;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a part of an order begins to be given back, in a transaction that locks the order. The order
 * stays paid. What was given back before, with a part or the rest, is left alone.
 */
@Component
@Transactional
class PartSteps {
  private final Orders orders;
  private final FamiliesGiveBackTheirOwn families;
  private final Fulfilling fulfilling;
  private final AskingBack asking;
  private final StaffActs acts;
  private final Clock clock;

  PartSteps(
      Orders orders,
      FamiliesGiveBackTheirOwn families,
      Fulfilling fulfilling,
      AskingBack asking,
      StaffActs acts,
      Clock clock) {
    this.orders = orders;
    this.families = families;
    this.fulfilling = fulfilling;
    this.asking = asking;
    this.acts = acts;
    this.clock = clock;
  }

  /** Returns false, having done nothing, if it is all that is left of the order. */
  public boolean beginByBuyer(OrderId id, Set<ProductId> products, Caller by) {
    return begin(
        orders.lock(id),
        products,
        (order, part) -> {
          families.require(order, by);
          BuyersReturnWithinFourteenDays.require(order, part, clock.instant());
          fulfilling.takeBackUnused(order.id().reference(), part.products());
          asking.askForPart(order, part, EndReason.RETURNED);
        });
  }

  /** Returns false, having done nothing, if it is all that is left of the order. */
  public boolean beginByStaff(OrderId id, Set<ProductId> products, Caller staff) {
    return begin(
        orders.lock(id),
        products,
        (order, part) -> {
          fulfilling.takeBack(order.id().reference(), part.products());
          asking.askForPart(order, part, EndReason.REFUNDED_BY_STAFF);
          acts.record(staff, StaffAct.REFUND_ORDER, order.subjects());
        });
  }

  private interface TakingBack {
    void take(Order order, OrderItems part);
  }

  private static boolean begin(Order order, Set<ProductId> products, TakingBack taking) {
    requireIn(order, products);
    return switch (order.state()) {
      case PAID -> {
        var kept = order.items().kept();
        var part = kept.among(products);
        if (part.isEmpty()) {
          yield true;
        }
        if (part.size() == kept.size()) {
          yield false;
        }
        taking.take(order, part);
        yield true;
      }
      case REFUNDING, REFUNDED -> true;
      case ASKING, PAYING, CANCELLED -> throw new OrderOutOfTurn();
    };
  }

  private static void requireIn(Order order, Set<ProductId> products) {
    var ordered = order.items().products();
    products.stream()
        .filter(product -> !ordered.contains(product))
        .findFirst()
        .ifPresent(
            product -> {
              throw new NotInOrder(product);
            });
  }
}
