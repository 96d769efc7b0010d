package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.platform.families.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an order that was over may become its buyer's nevertheless. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakingUp {
  private final Directory directory;
  private final PlacedOrders orders;
  private final OwningOnce owning;

  TakingUp(Directory directory, PlacedOrders orders, OwningOnce owning) {
    this.directory = directory;
    this.orders = orders;
    this.owning = owning;
  }

  /**
   * The buyer gets nothing else at the same moment; held before the order is locked, in the same
   * turn as by who places one.
   */
  public void hold(Buyer buyer) {
    orders.hold(buyer);
    buyer.child().ifPresent(child -> directory.hasGone(child.id()));
  }

  /** Whether the buyer is there, and neither has what is digital in it nor is getting it. */
  public boolean isOfUse(Order order) {
    var buyer = order.buyer();
    if (buyer.child().filter(child -> directory.hasGone(child.id())).isPresent()) {
      return false;
    }
    try {
      owning.requireNew(buyer, order.items());
      return true;
    } catch (AlreadyOwned useless) {
      return false;
    }
  }
}
