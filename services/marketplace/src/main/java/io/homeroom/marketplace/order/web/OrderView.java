package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.shipping.ShipmentState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order on the wire.
 *
 * @param childId the child, if a child has ordered
 * @param reason why it was cancelled or is given back
 */
record OrderView(
    UUID orderId,
    UUID personId,
    @Nullable UUID childId,
    OrderState state,
    @Nullable EndReason reason,
    long points,
    List<OrderItemView> items,
    List<TrackingView> shipments,
    Instant placedAt,
    @Nullable Instant paidAt) {

  /** So many of a product, and what one of it cost. */
  record OrderItemView(
      UUID productId, ProductKind kind, Map<Language, String> titles, int quantity, long points) {}

  /** Where a part of it is. */
  record TrackingView(
      UUID shipmentId,
      ShipmentState state,
      List<UUID> productIds,
      @Nullable String carrier,
      @Nullable String trackingCode,
      Instant changedAt) {}
}
