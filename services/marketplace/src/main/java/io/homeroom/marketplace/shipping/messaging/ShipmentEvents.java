package io.homeroom.marketplace.shipping.messaging;

import io.homeroom.marketplace.shipping.ShipmentChanged;
import io.homeroom.marketplace.shipping.ShipmentState;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class ShipmentEvents {
  private static final String TOPIC = "homeroom.marketplace.order";

  record Changed(
      UUID shipmentId,
      @Nullable UUID orderId,
      @Nullable UUID giftId,
      UUID familyId,
      UUID personId,
      @Nullable UUID childId,
      ShipmentState state,
      Instant occurredAt) {}

  private final Outbox outbox;

  ShipmentEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(ShipmentChanged event) {
    var shipment = event.shipment();
    var recipient = shipment.recipient();
    var data =
        new Changed(
            shipment.id(),
            idOf(shipment.reference(), "order:"),
            idOf(shipment.reference(), "gift:"),
            recipient.family(),
            recipient.person(),
            recipient.child(),
            shipment.state(),
            shipment.changedAt());
    var key =
        UUID.fromString(shipment.reference().substring(shipment.reference().indexOf(':') + 1));
    outbox.publish(new OutgoingEvent(TOPIC, key, "marketplace.shipment-changed.v1", data));
  }

  private static @Nullable UUID idOf(String reference, String prefix) {
    return reference.startsWith(prefix)
        ? UUID.fromString(reference.substring(prefix.length()))
        : null;
  }
}
