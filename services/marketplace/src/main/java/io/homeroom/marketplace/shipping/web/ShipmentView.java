package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.shipping.ShipmentState;
import io.homeroom.marketplace.shipping.address.Address;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as its supplier sees it.
 *
 * @param address while it is still to send, unless the parents have taken theirs back
 */
record ShipmentView(
    UUID shipmentId,
    ShipmentState state,
    List<ItemView> items,
    @Nullable Address address,
    @Nullable String carrier,
    @Nullable String trackingCode,
    Instant requestedAt,
    Instant changedAt) {

  record ItemView(UUID productId, Map<Language, String> titles, int quantity) {}
}
