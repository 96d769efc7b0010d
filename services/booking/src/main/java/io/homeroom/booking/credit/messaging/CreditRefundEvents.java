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

  record MonthRequested(
      UUID refundId,
      UUID purchaseId,
      String invoiceId,
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
    if (event.money().isNothing()) {
      return;
    }
    if (event.invoice() == null) {
      tell(event.refund(), "booking.refund-requested.v1", requested(event));
    } else {
      var asked = requestedOfMonth(event, event.invoice());
      tell(event.refund(), "booking.month-refund-requested.v1", asked);
    }
  }

  private static Requested requested(CreditsRefunded event) {
    return new Requested(
        "refund:" + event.refund(),
        event.reference(),
        event.money().minor(),
        event.money().currency().getCurrencyCode(),
        event.reason(),
        event.at());
  }

  private static MonthRequested requestedOfMonth(CreditsRefunded event, String invoice) {
    return new MonthRequested(
        event.refund(),
        event.purchase(),
        invoice,
        event.money().minor(),
        event.money().currency().getCurrencyCode(),
        event.reason(),
        event.at());
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
