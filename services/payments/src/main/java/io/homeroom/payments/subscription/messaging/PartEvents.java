package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.invoice.RefundEnded;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How refunds have ended that were asked for of months of products. */
@Component
class PartEvents {

  record Ended(
      UUID subscriptionId,
      String reference,
      String invoiceId,
      UUID refundId,
      UUID familyId,
      long minor,
      String currency,
      Instant occurredAt) {}

  private final SubscribedProducts products;
  private final Outbox outbox;

  PartEvents(SubscribedProducts products, Outbox outbox) {
    this.products = products;
    this.outbox = outbox;
  }

  @EventListener
  void on(RefundEnded event) {
    Optional.ofNullable(event.subscriptionId())
        .flatMap(products::of)
        .ifPresent(product -> tell(event, product));
  }

  private void tell(RefundEnded event, SubscribedProduct product) {
    var data =
        new Ended(
            product.subscriptionId(),
            product.reference(),
            event.invoiceId(),
            event.refundId(),
            event.familyId(),
            event.minor(),
            event.currency(),
            event.at());
    outbox.publish(
        new OutgoingEvent(
            SubscriptionEvents.TOPIC,
            product.subscriptionId(),
            event.failed()
                ? "payments.period-part-refund-failed.v1"
                : "payments.period-part-refunded.v1",
            data));
  }
}
