package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.product.PeriodPaid;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Once for each invoice: it is kept in the same transaction. */
@Configuration(proxyBeanMethods = false)
class PeriodEvents {

  record Paid(
      UUID subscriptionId,
      String reference,
      String invoiceId,
      UUID familyId,
      UUID personId,
      long minor,
      String currency,
      Instant occurredAt) {}

  private final Outbox outbox;

  PeriodEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(PeriodPaid event) {
    var product = event.product();
    var data =
        new Paid(
            product.subscriptionId(),
            product.reference(),
            event.invoiceId(),
            event.familyId(),
            event.personId(),
            event.money().minor(),
            event.money().currency(),
            event.at());
    outbox.publish(
        new OutgoingEvent(
            SubscriptionEvents.TOPIC, product.subscriptionId(), "payments.period-paid.v1", data));
  }
}
