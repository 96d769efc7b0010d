package io.homeroom.payments.checkout.messaging;

import io.homeroom.payments.checkout.CheckoutExpired;
import io.homeroom.payments.checkout.PaymentSucceeded;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each payment: its row is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class PaymentEvents {
  private static final String TOPIC = "homeroom.payments.payment";

  record Succeeded(
      UUID paymentId,
      String reference,
      UUID familyId,
      UUID personId,
      long minor,
      String currency,
      Instant occurredAt) {}

  record Expired(String reference, UUID familyId, UUID personId, Instant occurredAt) {}

  private final Outbox outbox;

  PaymentEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic paymentTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(PaymentSucceeded event) {
    var paid = event.checkout();
    var data =
        new Succeeded(
            paid.id(),
            paid.reference(),
            paid.familyId(),
            paid.personId(),
            paid.paidMinor(),
            paid.currency(),
            event.at());
    outbox.publish(new OutgoingEvent(TOPIC, paid.id(), "payments.payment-succeeded.v1", data));
  }

  @EventListener
  void on(CheckoutExpired event) {
    var checkout = event.checkout();
    var data =
        new Expired(checkout.reference(), checkout.familyId(), checkout.personId(), event.at());
    outbox.publish(new OutgoingEvent(TOPIC, checkout.id(), "payments.checkout-expired.v1", data));
  }
}
