package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.MovingOrder;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Orders;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.order.placing.refusal.NotForSale;
import io.homeroom.marketplace.order.placing.refusal.PriceChanged;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.platform.families.consent.Permission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parents answer an order about which they are asked, or it comes to nothing otherwise. */
@Component
@Transactional
public class AnsweringOrder {
  private final Permission permission;
  private final Orders orders;
  private final Pricing pricing;
  private final Admission admission;
  private final HoldingStock holding;
  private final MovingOrder moving;

  AnsweringOrder(
      Permission permission,
      Orders orders,
      Pricing pricing,
      Admission admission,
      HoldingStock holding,
      MovingOrder moving) {
    this.permission = permission;
    this.orders = orders;
    this.pricing = pricing;
    this.admission = admission;
    this.holding = holding;
    this.moving = moving;
  }

  /**
   * Lets an order be paid, by the parent if it is by card, at the price at which it was placed. One
   * that was approved before stays so. One that cannot be had like that goes on asking.
   *
   * @param chosen by whom money is taken, if the parent says so
   * @throws OrderOutOfTurn if it has come to an end
   * @throws NotForSale if a product cannot be bought any more
   * @throws PriceChanged if it costs something else by now
   * @throws AlreadyOwned if a digital product has become the buyer's meanwhile
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if there is nowhere to send it
   * @throws io.homeroom.marketplace.stock.OutOfStock if there are not as many
   */
  public void approve(OrderId id, UUID parent, @Nullable Provider chosen) {
    orders.get(id).buyer().child().ifPresent(permission::require);
    var order = orders.lock(id);
    if (order.state() != OrderState.PAYING && order.state() != OrderState.PAID) {
      var approved = moving.approve(order, parent, chosen);
      var items = order.items();
      var wish = new Wish(items.quantities(), order.tender(), items.total());
      admission.requireUseful(order.buyer(), pricing.price(wish, order.buyer()));
      holding.hold(approved);
    }
  }

  /**
   * Ends an order that asks, or for which a parent has yet to pay by card. One that has been ended
   * before stays so.
   *
   * @param by who ends it, if it is a person
   * @throws OrderOutOfTurn if it is too late for that
   */
  public void end(OrderId id, EndReason reason, @Nullable UUID by) {
    var order = orders.lock(id);
    if (order.isRevocable()) {
      holding.release(order);
      moving.cancel(order, reason, by);
    } else if (order.state() != OrderState.CANCELLED) {
      throw new OrderOutOfTurn();
    }
  }
}
