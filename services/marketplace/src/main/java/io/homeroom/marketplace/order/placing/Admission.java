package io.homeroom.marketplace.order.placing;

import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.allowance.Allowing;
import io.homeroom.marketplace.allowance.Spending;
import io.homeroom.marketplace.allowance.Verdict;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderItem;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody may have what they want. */
@Component
class Admission {
  private static final Duration LATELY = Duration.ofDays(7);

  private final Purchases purchases;
  private final FormerOrders former;
  private final FamilyAddresses addresses;
  private final Allowing allowing;
  private final Clock clock;

  Admission(
      Purchases purchases,
      FormerOrders former,
      FamilyAddresses addresses,
      Allowing allowing,
      Clock clock) {
    this.purchases = purchases;
    this.former = former;
    this.addresses = addresses;
    this.allowing = allowing;
    this.clock = clock;
  }

  /** Returns whether its parents are to be asked first. */
  boolean asksParents(Buyer buyer, List<OrderItem> items) {
    requireNotOrdered(buyer, items);
    requireUseful(buyer, items);
    var before = former.of(buyer.person(), clock.instant().minus(LATELY));
    var verdict =
        buyer
            .child()
            .map(child -> allowing.of(child).judge(spending(items, before)))
            .orElse(Verdict.ALLOWED);
    if (verdict == Verdict.REFUSED) {
      throw new NotAllowed();
    }
    var asks = verdict == Verdict.ASK_PARENTS;
    before.requireFew(asks ? OrderState.ASKING : OrderState.PAYING);
    return asks;
  }

  /**
   * Nobody pays for what they have, or for what cannot be sent to them.
   *
   * @throws AlreadyOwned if a digital product is the buyer's already
   * @throws io.homeroom.marketplace.shipping.AddressRequired if there is nowhere to send it
   */
  void requireUseful(Buyer buyer, List<OrderItem> items) {
    var digital = digital(items);
    if (!digital.isEmpty()) {
      refuse(purchases.ownedAmong(digital, buyer.person()).stream().findAny());
    }
    if (items.stream().anyMatch(OrderItem::isPhysical)) {
      addresses.require(buyer.family());
    }
  }

  /** Asked before what they have: what is paid in between is found there. */
  private void requireNotOrdered(Buyer buyer, List<OrderItem> items) {
    var digital = digital(items);
    if (!digital.isEmpty()) {
      refuse(former.underWay(buyer.person(), digital));
    }
  }

  private static void refuse(Optional<ProductId> owned) {
    owned.ifPresent(
        product -> {
          throw new AlreadyOwned(product);
        });
  }

  private static List<ProductId> digital(List<OrderItem> items) {
    return items.stream().filter(item -> !item.isPhysical()).map(OrderItem::product).toList();
  }

  private static Spending spending(List<OrderItem> items, Former before) {
    return new Spending(
        items.stream().mapToLong(OrderItem::total).sum(),
        items.stream().map(OrderItem::category).collect(toSet()),
        before.spent());
  }
}
