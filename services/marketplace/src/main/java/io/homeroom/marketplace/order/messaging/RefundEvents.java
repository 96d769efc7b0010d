package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.refunding.RefundRequested;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Asks payments to give money back. */
@Configuration(proxyBeanMethods = false)
class RefundEvents {
  private static final String TOPIC = "homeroom.marketplace.refund";

  record Requested(
      String refundReference,
      String reference,
      @Nullable UUID supplierId,
      long minor,
      String currency,
      EndReason reason,
      Instant occurredAt) {}

  private final Outbox outbox;

  RefundEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic refundTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(RefundRequested event) {
    var refund = event.refund();
    var order = event.order();
    var currency = order.card().map(Tender.Card::currency).orElseThrow();
    var data =
        new Requested(
            refund.reference(),
            order.id().reference(),
            refund.supplier(),
            refund.amount(),
            currency.getCurrencyCode(),
            event.reason(),
            event.occurredAt());
    outbox.publish(new OutgoingEvent(TOPIC, refund.id(), "marketplace.refund-requested.v1", data));
  }
}
