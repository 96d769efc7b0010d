package io.homeroom.marketplace.box.messaging;

import io.homeroom.marketplace.box.MonthOwedBack;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks payments to give money of months back, among what it is asked for orders. */
@Component
class MonthEvents {
  private static final String TOPIC = "homeroom.marketplace.refund";

  /** Nobody is left to whom the month could be sent. */
  private static final String REASON = "family-gone";

  record Requested(
      UUID monthId,
      String reference,
      String invoiceId,
      long minor,
      String currency,
      String reason,
      Instant occurredAt) {}

  private final Outbox outbox;

  MonthEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(MonthOwedBack event) {
    var box = event.box();
    var month = event.month();
    var data =
        new Requested(
            month.id(),
            box.reference(),
            month.invoice(),
            box.price().minor(),
            box.price().currency().getCurrencyCode(),
            REASON,
            event.at());
    outbox.publish(
        new OutgoingEvent(TOPIC, month.id(), "marketplace.month-refund-requested.v1", data));
  }
}
