package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.invoice.InvoiceGivenBack;
import io.homeroom.payments.subscription.product.PeriodPaid;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * What is paid once for each invoice, which is kept in the same transaction; what is refunded
 * likewise.
 */
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

  record Refunded(
      UUID subscriptionId,
      String reference,
      String invoiceId,
      UUID familyId,
      long minor,
      String currency,
      boolean full,
      Instant occurredAt) {}

  private final SubscribedProducts products;
  private final Outbox outbox;

  PeriodEvents(SubscribedProducts products, Outbox outbox) {
    this.products = products;
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

  /** Of products alone: what is given back of a plan changes nothing but the books. */
  @EventListener
  void on(InvoiceGivenBack event) {
    Optional.ofNullable(event.invoice().subscriptionId())
        .flatMap(products::of)
        .ifPresent(product -> tell(event, product));
  }

  private void tell(InvoiceGivenBack event, SubscribedProduct product) {
    var data =
        new Refunded(
            product.subscriptionId(),
            product.reference(),
            event.invoice().id(),
            event.invoice().familyId(),
            event.money().minor(),
            event.money().currency(),
            event.full(),
            event.at());
    outbox.publish(
        new OutgoingEvent(
            SubscriptionEvents.TOPIC,
            product.subscriptionId(),
            "payments.period-refunded.v1",
            data));
  }
}
