package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.refunding.RefundFailed;
import io.homeroom.booking.enrolment.refunding.RefundRequested;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class RefundEvents {
  private static final String TOPIC = "homeroom.booking.refund";

  record Requested(
      String refundReference,
      String reference,
      long minor,
      String currency,
      EndReason reason,
      Instant occurredAt) {}

  record Failed(
      String reference,
      UUID familyId,
      UUID personId,
      long minor,
      String currency,
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
    var booking = event.booking();
    var data =
        new Requested(
            RefundReference.of(event.refund()),
            booking.id().reference(),
            event.minor(),
            booking.each().currency().getCurrencyCode(),
            event.reason(),
            event.at());
    outbox.publish(new OutgoingEvent(TOPIC, event.refund(), "booking.refund-requested.v1", data));
  }

  @EventListener
  void on(RefundFailed event) {
    var booking = event.booking();
    var data =
        new Failed(
            booking.id().reference(),
            booking.booker().family(),
            booking.booker().person(),
            event.minor(),
            booking.each().currency().getCurrencyCode(),
            event.at());
    outbox.publish(new OutgoingEvent(TOPIC, event.refund(), "booking.refund-failed.v1", data));
  }
}
