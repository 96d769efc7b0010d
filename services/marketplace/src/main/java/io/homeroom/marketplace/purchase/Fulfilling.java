package io.homeroom.marketplace.purchase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.shipping.CancellingShipments;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.marketplace.shipping.Shipments;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people what has been paid: a digital product is in the library from now on, a physical one
 * is requested of its supplier. It is part of the transaction in which it is paid.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Fulfilling {
  private final Purchases purchases;
  private final Shipments shipments;
  private final CancellingShipments cancelling;

  Fulfilling(Purchases purchases, Shipments shipments, CancellingShipments cancelling) {
    this.purchases = purchases;
    this.shipments = shipments;
    this.cancelling = cancelling;
  }

  /** Gives once under a reference, however often it is called. */
  public void fulfil(String reference, Recipient recipient, List<Line> lines) {
    purchases.add(reference, recipient, lines);
    lines.stream()
        .filter(line -> line.kind() == ProductKind.PHYSICAL)
        .collect(groupingBy(Line::supplier, toMap(Line::product, Line::quantity, Integer::sum)))
        .forEach((supplier, items) -> shipments.request(reference, supplier, recipient, items));
  }

  /**
   * Takes back what was given under a reference and has been neither opened nor sent.
   *
   * @throws AlreadyUsed if something has
   */
  public void takeBackUnused(String reference) {
    if (purchases.revoke(reference) || !cancelling.cancel(reference)) {
      throw new AlreadyUsed();
    }
  }

  /**
   * Takes back some of it.
   *
   * @throws AlreadyUsed if something of that was opened or sent
   */
  public void takeBackUnused(String reference, Set<ProductId> products) {
    if (purchases.revoke(reference, products) || !cancelling.cancel(reference, products)) {
      throw new AlreadyUsed();
    }
  }

  /** Takes back some of it, used or not, but for what has been sent. */
  public void takeBack(String reference, Set<ProductId> products) {
    purchases.revoke(reference, products);
    cancelling.cancel(reference, products);
  }

  /** Takes back what has not been sent, and returns what that was. */
  public Set<ProductId> takeBackUnsent(String reference) {
    var unsent = cancelling.cancelUnsent(reference);
    purchases.revoke(reference, unsent);
    return unsent;
  }

  /** Takes back what was given under a reference, used or not, but for what has been sent. */
  public void takeBack(String reference) {
    purchases.revoke(reference);
    cancelling.cancel(reference);
  }
}
