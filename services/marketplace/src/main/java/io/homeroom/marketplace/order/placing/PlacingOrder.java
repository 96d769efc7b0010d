package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.order.placing.refusal.NotAllowed;
import io.homeroom.marketplace.order.placing.refusal.NotForPoints;
import io.homeroom.marketplace.order.placing.refusal.NotForSale;
import io.homeroom.marketplace.order.placing.refusal.NotPayableByCard;
import io.homeroom.marketplace.order.placing.refusal.PriceChanged;
import io.homeroom.marketplace.order.placing.refusal.TooManyOpenOrders;
import io.homeroom.marketplace.ration.Ration;
import io.homeroom.platform.families.consent.Permission;
import io.homeroom.platform.web.idempotency.NamedCall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody orders, at the price they have seen. What is ordered is held, and the order is marked as
 * being paid, before anybody is asked for points.
 */
@Component
public class PlacingOrder {
  private final Permission permission;
  private final Pricing pricing;
  private final Admission admission;
  private final Ration ration;
  private final Keeping keeping;

  PlacingOrder(
      Permission permission, Pricing pricing, Admission admission, Ration ration, Keeping keeping) {
    this.permission = permission;
    this.pricing = pricing;
    this.admission = admission;
    this.ration = ration;
    this.keeping = keeping;
  }

  /**
   * Places an order, or finds the one that the call has placed before, whatever has changed since.
   *
   * @throws NotForSale if a product cannot be bought
   * @throws NotForPoints if a product has no price in points
   * @throws NotPayableByCard if a product has no price in the currency
   * @throws io.homeroom.marketplace.catalogue.offer.NotForChildren if a child buys what is for
   *     adults
   * @throws PriceChanged if it costs something else than was seen
   * @throws AlreadyOwned if a digital product is the buyer's already
   * @throws TooManyOpenOrders if the buyer has too many on their way
   * @throws NotAllowed if the parents do not let the child have it
   * @throws io.homeroom.marketplace.ration.RationUsedUp if its family has had enough for points
   * @throws io.homeroom.marketplace.stock.OutOfStock if there are not as many
   */
  @Transactional
  public Order place(Buyer buyer, Wish wish, NamedCall call) {
    return keeping.find(buyer, call).orElseGet(() -> begin(buyer, wish, call));
  }

  private Order begin(Buyer buyer, Wish wish, NamedCall call) {
    buyer.child().ifPresent(permission::require);
    var items = pricing.price(wish, buyer);
    var byCard = wish.tender() instanceof Tender.Card;
    var asks = admission.asksParents(buyer, items, byCard);
    if (!byCard) {
      ration.require(buyer.family(), pieces(items));
    }
    return keeping.keep(buyer, wish.tender(), items, asks, call);
  }

  private static int pieces(OrderItems items) {
    return items.stream().filter(OrderItem::isPhysical).mapToInt(OrderItem::quantity).sum();
  }
}
