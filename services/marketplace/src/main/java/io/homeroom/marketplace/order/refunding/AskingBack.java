package io.homeroom.marketplace.order.refunding;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderMoved;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes what is to be given back of an order, and asks payments for its money, in the transaction
 * in which that begins. Progress is asked for points after it.
 */
@Component
class AskingBack {
  private final Refunds refunds;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskingBack(Refunds refunds, ApplicationEventPublisher events, Clock clock) {
    this.refunds = refunds;
    this.events = events;
    this.clock = Clock.tick(clock, Order.PRECISION);
  }

  @EventListener
  void on(OrderMoved event) {
    var order = event.order();
    if (order.state() == OrderState.REFUNDING
        && (order.isMoneyThere() || !order.items().areWhole())) {
      var refund = Refund.ofTheRest(order);
      refunds.addRest(refund, order, order.movedAt());
      tell(refund, order, Objects.requireNonNull(order.reason()), order.movedAt());
    }
  }

  /** For a part of a locked order; money for each supplier's lines apart. */
  void askForPart(Order order, OrderItems items, EndReason reason) {
    var now = clock.instant();
    if (order.card().isEmpty()) {
      refunds.addPart(Refund.of(order, null, items), order, items, now);
      return;
    }
    items.stream()
        .collect(
            groupingBy(
                OrderItem::supplier, TreeMap::new, collectingAndThen(toList(), OrderItems::new)))
        .forEach(
            (supplier, lines) -> {
              var refund = Refund.of(order, supplier, lines);
              refunds.addPart(refund, order, lines, now);
              tell(refund, order, reason, now);
            });
  }

  private void tell(Refund refund, Order order, EndReason reason, Instant now) {
    if (order.card().isPresent()) {
      events.publishEvent(new RefundRequested(refund, order, reason, now));
    }
  }
}
