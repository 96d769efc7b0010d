package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ShipmentChanged(
    UUID shipmentId,
    UUID familyId,
    UUID personId,
    @Nullable UUID childId,
    String state,
    Instant occurredAt) {

  static final String TYPE = "marketplace.shipment-changed.v1";

  Buyer buyer() {
    return new Buyer(familyId, personId, childId != null);
  }

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.SHIPMENT_CHANGED,
        Map.of("shipmentId", shipmentId.toString(), "state", state),
        occurredAt);
  }
}
