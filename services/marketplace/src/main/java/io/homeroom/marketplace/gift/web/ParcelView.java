package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.shipping.ShipmentState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift that had to be sent, as staff sees it: without what parents have written.
 *
 * @param points that its child has given for it
 * @param shipment where it is; none if it was never asked of its supplier
 */
record ParcelView(
    UUID giftId,
    UUID familyId,
    UUID childId,
    UUID productId,
    Map<Language, String> titles,
    long points,
    GiftState state,
    @Nullable Instant openedAt,
    @Nullable SentView shipment) {

  /** What its supplier has told of it. */
  record SentView(
      UUID shipmentId,
      ShipmentState state,
      @Nullable String carrier,
      @Nullable String trackingCode,
      Instant changedAt) {}
}
