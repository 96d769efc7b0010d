package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderMoved;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.refund.OrderRefunds;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each order: it is locked while it moves. */
@Configuration(proxyBeanMethods = false)
class OrderEvents {
  static final String TOPIC = "homeroom.marketplace.order";

  record Moved(
      UUID orderId,
      UUID familyId,
      UUID personId,
      @Nullable UUID childId,
      long points,
      @Nullable Long minor,
      @Nullable String currency,
      int items,
      @Nullable EndReason reason,
      @Nullable UUID endedBy,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final OrderRefunds refunds;

  OrderEvents(Outbox outbox, OrderRefunds refunds) {
    this.outbox = outbox;
    this.refunds = refunds;
  }

  @Bean
  PublishedTopic orderTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(OrderMoved event) {
    var order = event.order();
    var type = typeFor(order);
    if (type != null) {
      outbox.publish(new OutgoingEvent(TOPIC, order.id().value(), type, data(order)));
    }
  }

  /**
   * That points, or money, are on their way back is not told: it is not known yet when they come.
   * Nor is an order placed anew that money has come for late: what becomes of it is told.
   */
  private static @Nullable String typeFor(Order order) {
    return switch (order.state()) {
      case ASKING -> "marketplace.order-approval-requested.v1";
      case PAYING -> order.isMoneyThere() ? null : "marketplace.order-placed.v1";
      case PAID -> "marketplace.order-paid.v1";
      case CANCELLED -> "marketplace.order-cancelled.v1";
      case REFUNDING -> null;
      case REFUNDED -> "marketplace.order-refunded.v1";
    };
  }

  /**
   * What comes back with the rest is the rest: parts were given back before. What these have
   * brought less than was asked for, staff had given back.
   */
  private Moved data(Order order) {
    var buyer = order.buyer();
    var card = order.card().orElse(null);
    var refunded = order.state() == OrderState.REFUNDED;
    var items = refunded ? order.items().kept() : order.items();
    var amount = items.total() + (refunded ? refunds.shortfall(order.id().value()) : 0);
    return new Moved(
        order.id().value(),
        buyer.family(),
        buyer.person(),
        buyer.isChild() ? buyer.person() : null,
        card == null ? amount : 0,
        card == null ? null : Long.valueOf(amount),
        card == null ? null : card.currency().getCurrencyCode(),
        items.size(),
        order.reason(),
        order.endedBy(),
        order.movedAt());
  }
}
