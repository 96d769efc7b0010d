package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.stock.Stock;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What will not be sent after all goes back to the shelf. What is on its way does not. */
@Component
@Transactional
public class CancellingShipments {
  private final Shipments shipments;
  private final Stock stock;
  private final Clock clock;

  CancellingShipments(Shipments shipments, Stock stock, Clock clock) {
    this.shipments = shipments;
    this.stock = stock;
    this.clock = clock;
  }

  /**
   * Cancels what has not been sent under a reference.
   *
   * @return whether nothing under it has been sent
   */
  public boolean cancel(String reference) {
    giveBack(shipments.cancel(reference));
    return !shipments.isAnyLeft(reference);
  }

  /**
   * Cancels what has not been sent of some products, of which the rest is sent nevertheless.
   *
   * @return whether nothing of them has been sent
   */
  public boolean cancel(String reference, Set<ProductId> products) {
    for (var shipment : shipments.lockUnsent(reference)) {
      var unsent = new HashSet<>(shipment.items().keySet());
      unsent.retainAll(products);
      if (!unsent.isEmpty()) {
        shipments.change(shipment.without(unsent, clock.instant()));
        stock.giveBack(reference, unsent);
      }
    }
    return shipments.of(List.of(reference)).stream().noneMatch(left -> left.sends(products));
  }

  /** Cancels whatever has not been sent to a family. */
  public void cancelTo(UUID family) {
    giveBack(shipments.cancelTo(family));
  }

  private void giveBack(List<Shipment> cancelled) {
    cancelled.forEach(shipment -> stock.giveBack(shipment.reference(), shipment.items().keySet()));
  }
}
