package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.stock.Stock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What will not be sent after all goes back to the shelf. What is on its way does not. */
@Component
@Transactional
public class CancellingShipments {
  private final Shipments shipments;
  private final Stock stock;

  CancellingShipments(Shipments shipments, Stock stock) {
    this.shipments = shipments;
    this.stock = stock;
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

  /** Cancels whatever has not been sent to a family. */
  public void cancelTo(UUID family) {
    giveBack(shipments.cancelTo(family));
  }

  private void giveBack(List<Shipment> cancelled) {
    cancelled.forEach(shipment -> stock.giveBack(shipment.reference(), shipment.items().keySet()));
  }
}
