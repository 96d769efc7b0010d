package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.refunding.refusal.NotInOrder;
import io.homeroom.marketplace.order.refunding.refusal.PointsHaveEnded;
import io.homeroom.marketplace.order.refunding.refusal.RefundTooLate;
import io.homeroom.platform.web.security.Caller;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gives some products of an order back, all there are of each. The order stays paid, until the rest
 * is given back, too. The same again changes nothing.
 */
@Component
public class RefundingPart {
  private final PartSteps parts;
  private final RefundingOrder whole;

  RefundingPart(PartSteps parts, RefundingOrder whole) {
    this.parts = parts;
    this.whole = whole;
  }

  /**
   * The buyer, or a parent of the child that is, wants the points, or the money, back.
   *
   * @throws NotInOrder if a product is not one of the order's
   * @throws RefundTooLate if it was paid too long ago
   * @throws PointsHaveEnded if it was paid with points of somebody who was a child then
   * @throws io.homeroom.marketplace.purchase.AlreadyUsed if something was opened or sent
   * @throws io.homeroom.marketplace.order.refusal.OrderOutOfTurn if it is not paid
   */
  public Order refundToBuyer(OrderId id, Set<ProductId> products, Caller by) {
    return parts.beginByBuyer(id, products, by) ? whole.proceed(id) : whole.refundToBuyer(id, by);
  }

  /**
   * Staff has it given back, used or not.
   *
   * @throws NotInOrder if a product is not one of the order's
   * @throws io.homeroom.marketplace.order.refusal.OrderOutOfTurn if it is not paid
   */
  public Order refundByStaff(OrderId id, Set<ProductId> products, Caller staff) {
    return parts.beginByStaff(id, products, staff)
        ? whole.proceed(id)
        : whole.refundByStaff(id, staff);
  }
}
