package io.homeroom.marketplace.shipping;

import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.stock.Stock;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What will not be sent after all goes back to the shelf. What is on its way does not. */
@Component
@Transactional
public class CancellingShipments {

  /** Nobody is left to whom what is unsent under a reference could be sent. */
  public record NobodyThere(String reference) {}

  private final Shipments shipments;
  private final UnsentShipments unsent;
  private final Stock stock;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CancellingShipments(
      Shipments shipments,
      UnsentShipments unsent,
      Stock stock,
      ApplicationEventPublisher events,
      Clock clock) {
    this.shipments = shipments;
    this.unsent = unsent;
    this.stock = stock;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Cancels what has not been sent under a reference.
   *
   * @return whether nothing under it has been sent
   */
  public boolean cancel(String reference) {
    cancelUnsent(reference);
    return !unsent.isAnyLeft(reference);
  }

  /** Cancels what has not been sent under a reference, and returns what that was. */
  public Set<ProductId> cancelUnsent(String reference) {
    var cancelled = unsent.cancel(reference);
    giveBack(cancelled);
    return cancelled.stream()
        .flatMap(shipment -> shipment.items().keySet().stream())
        .collect(toSet());
  }

  /**
   * Cancels what has not been sent of some products, of which the rest is sent nevertheless.
   *
   * @return whether nothing of them has been sent
   */
  public boolean cancel(String reference, Set<ProductId> products) {
    for (var shipment : unsent.lock(reference)) {
      var cancelled = new HashSet<>(shipment.items().keySet());
      cancelled.retainAll(products);
      if (!cancelled.isEmpty()) {
        shipments.change(shipment.without(cancelled, clock.instant()));
        stock.giveBack(reference, cancelled);
      }
    }
    return shipments.of(List.of(reference)).stream().noneMatch(left -> left.sends(products));
  }

  /**
   * Cancels whatever has not been sent to a family. It is told before anything is locked: who sees
   * to what was paid for it locks that first.
   */
  public void cancelTo(UUID family) {
    unsent
        .referencesTo(family)
        .forEach(reference -> events.publishEvent(new NobodyThere(reference)));
    giveBack(unsent.cancelTo(family));
  }

  private void giveBack(List<Shipment> cancelled) {
    cancelled.forEach(shipment -> stock.giveBack(shipment.reference(), shipment.items().keySet()));
  }
}
