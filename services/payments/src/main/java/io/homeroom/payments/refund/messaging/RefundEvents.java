package io.homeroom.payments.refund.messaging;

import io.homeroom.payments.refund.PaymentRefundFailed;
import io.homeroom.payments.refund.PaymentRefunded;
import io.homeroom.payments.refund.RefundFailure;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Told within what is told of their payment. */
@Component
class RefundEvents {
  private static final String TOPIC = "homeroom.payments.payment";

  record Refunded(
      UUID paymentId,
      UUID refundId,
      String reference,
      String refundReference,
      long minor,
      String currency,
      boolean full,
      Instant occurredAt) {}

  record Failed(
      UUID paymentId,
      UUID refundId,
      String reference,
      String refundReference,
      long minor,
      String currency,
      RefundFailure reason,
      Instant occurredAt) {}

  private final Outbox outbox;

  RefundEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(PaymentRefunded event) {
    var payment = event.payment();
    var refund = event.refund();
    var data =
        new Refunded(
            payment.id(),
            refund.id(),
            payment.reference(),
            refund.reference(),
            refund.minor(),
            refund.currency(),
            event.full(),
            event.at());
    outbox.publish(new OutgoingEvent(TOPIC, payment.id(), "payments.payment-refunded.v1", data));
  }

  @EventListener
  void on(PaymentRefundFailed event) {
    var payment = event.payment();
    var refund = event.refund();
    var data =
        new Failed(
            payment.id(),
            refund.id(),
            payment.reference(),
            refund.reference(),
            refund.minor(),
            refund.currency(),
            event.reason(),
            event.at());
    outbox.publish(
        new OutgoingEvent(TOPIC, payment.id(), "payments.payment-refund-failed.v1", data));
  }
}
