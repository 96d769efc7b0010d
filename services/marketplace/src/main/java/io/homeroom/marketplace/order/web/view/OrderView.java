package io.homeroom.marketplace.order.web.view;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.refund.RefundState;
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
 * @param points what all of it costs, if it is paid by points
 * @param money what all of it costs, if it is paid by card
 * @param checkout where a parent is to pay by card
 * @param reason why it was cancelled or is given back
 * @param refunds its money that goes back, the first first
 */
public record OrderView(
    UUID orderId,
    UUID personId,
    @Nullable UUID childId,
    OrderState state,
    @Nullable EndReason reason,
    @Nullable Long points,
    @Nullable MoneyView money,
    @Nullable CheckoutView checkout,
    List<OrderItemView> items,
    List<TrackingView> shipments,
    List<RefundView> refunds,
    Instant placedAt,
    @Nullable Instant paidAt) {

  /** So much of a currency's smallest unit. */
  public record MoneyView(long minor, String currency) {}

  /**
   * Where it can be paid.
   *
   * @param provider by whom
   * @param url of the page; none while payments is away
   * @param expiresAt until when
   */
  public record CheckoutView(
      Provider provider, boolean pending, @Nullable String url, Instant expiresAt) {}

  /**
   * So many of a product, and what one of it cost, in what the order is paid with.
   *
   * @param returned how far it has come back, if it was given back before the rest
   */
  public record OrderItemView(
      UUID productId,
      ProductKind kind,
      Map<Language, String> titles,
      int quantity,
      @Nullable Long points,
      @Nullable MoneyView money,
      OrderItem.@Nullable Returned returned) {}

  /**
   * Money that goes back to whoever has paid.
   *
   * @param minor what was asked for; once payments has told, what it has granted, which is less if
   *     staff had given back some before
   */
  public record RefundView(UUID refundId, long minor, RefundState state, Instant requestedAt) {}

  /** Where a part of it is. */
  public record TrackingView(
      UUID shipmentId,
      ShipmentState state,
      List<UUID> productIds,
      @Nullable String carrier,
      @Nullable String trackingCode,
      Instant changedAt) {}
}
