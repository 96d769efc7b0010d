package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.credit.refunding.CreditRefundFailed;
import io.homeroom.booking.credit.refunding.CreditsRefunded;
import io.homeroom.booking.credit.refunding.RefundReason;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Payments is asked for the money of credits; the topic is that of refunds for seats. */
@Component
class CreditRefundEvents {
  private static final String TOPIC = "homeroom.booking.refund";

  record Requested(
      String refundReference,
      String reference,
      long minor,
      String currency,
      RefundReason reason,
      Instant occurredAt) {}

  record Failed(
      String reference,
      UUID familyId,
      UUID personId,
      long minor,
      String currency,
      Instant occurredAt) {}

  private final Outbox outbox;

  CreditRefundEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(CreditsRefunded event) {
    var money = event.money();
    if (money.minor() > 0) {
      var asked =
          new Requested(
              "refund:" + event.refund(),
              event.reference(),
              money.minor(),
              money.currency().getCurrencyCode(),
              event.reason(),
              event.at());
      tell(event.refund(), "booking.refund-requested.v1", asked);
    }
  }

  @EventListener
  void on(CreditRefundFailed event) {
    var failed =
        new Failed(
            "booking:" + event.purchase(),
            event.family(),
            event.person(),
            event.money().minor(),
            event.money().currency().getCurrencyCode(),
            event.at());
    tell(event.refund(), "booking.refund-failed.v1", failed);
  }

  private void tell(UUID refund, String type, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, refund, type, data));
  }
}
