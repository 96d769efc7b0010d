package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier sends to one family.
 *
 * <p>It is requested, then shipped, then delivered, each by its supplier; or cancelled before it is
 * sent.
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
