package io.homeroom.marketplace.order.placing;

import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.allowance.Allowing;
import io.homeroom.marketplace.allowance.Spending;
import io.homeroom.marketplace.allowance.Verdict;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.order.placing.refusal.NotAllowed;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether somebody may have what they want. */
@Component
class Admission {
  private static final Duration LATELY = Duration.ofDays(7);

  private final OwningOnce owning;
  private final FormerOrders former;
  private final FamilyAddresses addresses;
  private final Allowing allowing;
  private final Clock clock;

  Admission(
      OwningOnce owning,
      FormerOrders former,
      FamilyAddresses addresses,
      Allowing allowing,
      Clock clock) {
    this.owning = owning;
    this.former = former;
    this.addresses = addresses;
    this.allowing = allowing;
    this.clock = clock;
  }

  /** Returns whether its parents are to be asked first, as they always are for money. */
  boolean asksParents(Buyer buyer, OrderItems items, boolean byCard) {
    owning.requireNew(buyer, items);
    requireSendable(buyer, items);
    var before = former.of(buyer.person(), clock.instant().minus(LATELY));
    var verdict =
        buyer
            .child()
            .map(
                child ->
                    allowing.of(child).judge(spending(byCard ? 0 : items.total(), items, before)))
            .orElse(Verdict.ALLOWED);
    if (verdict == Verdict.REFUSED) {
      throw new NotAllowed();
    }
    var asks = verdict == Verdict.ASK_PARENTS || (byCard && buyer.isChild());
    before.requireFew(asks ? OrderState.ASKING : OrderState.PAYING);
    return asks;
  }

  /**
   * Nobody pays for what they have, or for what cannot be sent to them.
   *
   * @throws AlreadyOwned if a digital product is the buyer's already
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if there is nowhere to send it
   */
  void requireUseful(Buyer buyer, OrderItems items) {
    owning.requireStillNew(buyer, items);
    requireSendable(buyer, items);
  }

  private void requireSendable(Buyer buyer, OrderItems items) {
    if (items.haveToBeSent()) {
      addresses.require(buyer.family());
    }
  }

  private static Spending spending(long points, OrderItems items, Former before) {
    return new Spending(
        points, items.stream().map(OrderItem::category).collect(toSet()), before.spent());
  }
}
