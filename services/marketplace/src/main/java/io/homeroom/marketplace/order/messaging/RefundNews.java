package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.refunding.EndingRefund;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of refunds, told among what is told of their order: it is locked. */
@Component
class RefundNews {

  record PartRefunded(
      UUID refundId,
      UUID orderId,
      UUID familyId,
      UUID personId,
      @Nullable UUID childId,
      long points,
      @Nullable Long minor,
      @Nullable String currency,
      Instant occurredAt) {}

  record Failed(
      UUID refundId,
      UUID orderId,
      UUID familyId,
      UUID payerId,
      long minor,
      String currency,
      Instant occurredAt) {}

  private final Outbox outbox;

  RefundNews(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(EndingRefund.PartCameBack part) {
    tell(part.order().id().value(), "marketplace.order-part-refunded.v1", data(part));
  }

  @EventListener
  void on(EndingRefund.RefundFailed failed) {
    tell(failed.order().id().value(), "marketplace.order-refund-failed.v1", data(failed));
  }

  private void tell(UUID order, String type, Object data) {
    outbox.publish(new OutgoingEvent(OrderEvents.TOPIC, order, type, data));
  }

  private static PartRefunded data(EndingRefund.PartCameBack part) {
    var order = part.order();
    var buyer = order.buyer();
    var card = order.card().orElse(null);
    return new PartRefunded(
        part.refund(),
        order.id().value(),
        buyer.family(),
        buyer.person(),
        buyer.isChild() ? buyer.person() : null,
        card == null ? part.amount() : 0,
        card == null ? null : Long.valueOf(part.amount()),
        card == null ? null : card.currency().getCurrencyCode(),
        part.at());
  }

  private static Failed data(EndingRefund.RefundFailed failed) {
    var order = failed.order();
    var card = order.card().orElseThrow();
    return new Failed(
        failed.refund(),
        order.id().value(),
        order.buyer().family(),
        Objects.requireNonNullElse(card.payer(), order.buyer().person()),
        failed.minor(),
        card.currency().getCurrencyCode(),
        failed.at());
  }
}
