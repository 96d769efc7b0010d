package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.shipping.refusal.ShipmentOutOfTurn;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier sends to one family.
 *
 * <p>It is requested, then shipped, then delivered, each by its supplier; or cancelled, or made
 * smaller, before it is sent.
 *
 * @param reference what it is sent for
 * @param carrier who carries it, once it is shipped
 */
public record Shipment(
    UUID id,
    String reference,
    UUID supplier,
    Recipient recipient,
    Map<ProductId, Integer> items,
    ShipmentState state,
    @Nullable String carrier,
    @Nullable String trackingCode,
    Instant requestedAt,
    Instant changedAt) {

  Shipment shipped(String by, @Nullable String code, Instant now) {
    require(ShipmentState.REQUESTED);
    return become(ShipmentState.SHIPPED, by, code, now);
  }

  Shipment delivered(Instant now) {
    require(ShipmentState.SHIPPED);
    return become(ShipmentState.DELIVERED, carrier, trackingCode, now);
  }

  /**
   * Some of it will not be sent; if nothing else is left, it keeps what it was and is cancelled.
   */
  Shipment without(Set<ProductId> products, Instant now) {
    require(ShipmentState.REQUESTED);
    var left = new HashMap<>(items);
    left.keySet().removeAll(products);
    return left.isEmpty()
        ? become(ShipmentState.CANCELLED, null, null, now)
        : new Shipment(
            id, reference, supplier, recipient, left, state, null, null, requestedAt, now);
  }

  /** Whether it sends one of the products, or has. */
  boolean sends(Set<ProductId> products) {
    return state != ShipmentState.CANCELLED && !Collections.disjoint(items.keySet(), products);
  }

  private void require(ShipmentState expected) {
    if (state != expected) {
      throw new ShipmentOutOfTurn();
    }
  }

  private Shipment become(
      ShipmentState next, @Nullable String by, @Nullable String code, Instant now) {
    return new Shipment(
        id, reference, supplier, recipient, items, next, by, code, requestedAt, now);
  }
}
