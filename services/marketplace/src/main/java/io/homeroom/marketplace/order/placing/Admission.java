package io.homeroom.marketplace.order.placing;

import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.allowance.Allowing;
import io.homeroom.marketplace.allowance.Spending;
import io.homeroom.marketplace.allowance.Verdict;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderItem;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    items.stream()
        .filter(item -> item.kind() == ProductKind.DIGITAL)
        .forEach(item -> requireNotOrdered(buyer, item));
    requireUseful(buyer, items);
    var verdict =
        buyer
            .child()
            .map(child -> allowing.of(child).judge(spending(buyer, items)))
            .orElse(Verdict.ALLOWED);
    if (verdict == Verdict.REFUSED) {
      throw new NotAllowed();
    }
    var asks = verdict == Verdict.ASK_PARENTS;
    former.requireFew(asks ? OrderState.ASKING : OrderState.PAYING, buyer.person());
    return asks;
  }

  /**
   * Nobody pays for what they have, or for what cannot be sent to them.
   *
   * @throws AlreadyOwned if a digital product is the buyer's already
   * @throws io.homeroom.marketplace.shipping.AddressRequired if there is nowhere to send it
   */
  void requireUseful(Buyer buyer, List<OrderItem> items) {
    items.stream()
        .filter(item -> item.kind() == ProductKind.DIGITAL)
        .filter(item -> purchases.has(buyer.person(), item.product()))
        .findAny()
        .ifPresent(
            item -> {
              throw new AlreadyOwned(item.product());
            });
    if (items.stream().anyMatch(item -> item.kind() == ProductKind.PHYSICAL)) {
      addresses.require(buyer.family());
    }
  }

  /** Asked before what they have: what is paid in between is found there. */
  private void requireNotOrdered(Buyer buyer, OrderItem item) {
    if (former.underWay(buyer.person(), item.product())) {
      throw new AlreadyOwned(item.product());
    }
  }

  private Spending spending(Buyer buyer, List<OrderItem> items) {
    return new Spending(
        items.stream().mapToLong(OrderItem::total).sum(),
        items.stream().map(OrderItem::category).collect(toSet()),
        former.spentSince(clock.instant().minus(LATELY), buyer.person()));
  }
}
