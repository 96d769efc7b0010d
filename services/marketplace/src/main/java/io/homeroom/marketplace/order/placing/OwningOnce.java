package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OnItsWay;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.purchase.Purchases;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Nobody pays for a digital product that is theirs, or is about to be. What is on its way is asked
 * for first: what comes in between is found to be theirs.
 */
@Component
class OwningOnce {
  private final FormerOrders former;
  private final OnItsWay onItsWay;
  private final Purchases purchases;

  OwningOnce(FormerOrders former, OnItsWay onItsWay, Purchases purchases) {
    this.former = former;
    this.onItsWay = onItsWay;
    this.purchases = purchases;
  }

  /**
   * For what is to be ordered.
   *
   * @throws AlreadyOwned if a product is theirs, or about to be
   */
  void requireNew(Buyer buyer, OrderItems items) {
    var digital = digital(items);
    if (!digital.isEmpty()) {
      refuse(former.underWay(buyer.person(), digital));
      requireNotGiven(digital, buyer.person());
    }
  }

  /**
   * For what has been ordered.
   *
   * @throws AlreadyOwned if a product has become theirs by something else, or is about to
   */
  void requireStillNew(Buyer buyer, OrderItems items) {
    var digital = digital(items);
    if (!digital.isEmpty()) {
      requireNotGiven(digital, buyer.person());
    }
  }

  private void requireNotGiven(List<ProductId> digital, UUID person) {
    refuse(onItsWay.among(digital, person));
    refuse(purchases.ownedAmong(digital, person).stream().findAny());
  }

  private static void refuse(Optional<ProductId> owned) {
    owned.ifPresent(
        product -> {
          throw new AlreadyOwned(product);
        });
  }

  private static List<ProductId> digital(OrderItems items) {
    return items.stream().filter(item -> !item.isPhysical()).map(OrderItem::product).toList();
  }
}
