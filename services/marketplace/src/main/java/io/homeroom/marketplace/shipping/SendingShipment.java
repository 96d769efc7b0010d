package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.shipping.refusal.ShipmentNotFound;
import io.homeroom.marketplace.shipping.refusal.ShipmentOutOfTurn;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supplier sends what has been ordered of it. */
@Component
@Transactional
public class SendingShipment {
  private final Shipments shipments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SendingShipment(Shipments shipments, ApplicationEventPublisher events, Clock clock) {
    this.shipments = shipments;
    this.events = events;
    this.clock = clock;
  }

  /** What has been ordered of a supplier, the newest first. */
  @Transactional(readOnly = true)
  public CursorPage<Shipment> of(UUID supplier, @Nullable ShipmentState state, Cursor cursor) {
    return cursor.page(shipments.ofSupplier(supplier, state, cursor), Shipment::id);
  }

  /**
   * Notes that a shipment is on its way.
   *
   * @throws ShipmentNotFound if it is not this supplier's
   * @throws ShipmentOutOfTurn if it is no longer to be sent
   */
  public Shipment ship(UUID id, UUID supplier, String carrier, @Nullable String trackingCode) {
    return change(
        id, supplier, shipment -> shipment.shipped(carrier, trackingCode, clock.instant()));
  }

  /**
   * Notes that a shipment has arrived.
   *
   * @throws ShipmentNotFound if it is not this supplier's
   * @throws ShipmentOutOfTurn if it is not on its way
   */
  public Shipment deliver(UUID id, UUID supplier) {
    return change(id, supplier, shipment -> shipment.delivered(clock.instant()));
  }

  private Shipment change(UUID id, UUID supplier, UnaryOperator<Shipment> step) {
    var changed = step.apply(shipments.lock(id, supplier).orElseThrow(ShipmentNotFound::new));
    shipments.change(changed);
    events.publishEvent(new ShipmentChanged(changed));
    return changed;
  }
}
